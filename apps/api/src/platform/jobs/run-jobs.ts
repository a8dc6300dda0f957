import { EventEmitter } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { run, type Runner, type TaskList, type WorkerEvents } from 'graphile-worker';
import type { Pool } from 'pg';
import { jobsPool } from '../database/connections.js';
import { log } from '../http/log.js';
import type { Job } from './job.js';
import { jobLog } from './job-log.js';
import { jobRun, type JobTools } from './job-run.js';
import { tidy } from './tidy.js';
import { withoutContent } from './without-content.js';

/** Jobs at a time in this process. */
const AT_ONCE = 4;
/** How long a running job may go on once the process stops, in milliseconds; then it is given back for another try. */
const LAST_WORDS = 3_000;
/** Pause before a runner that lost its database starts again, in milliseconds. */
const AGAIN_AFTER = 2_000;

/**
 * The end of a job is written down by a queue that waits for the database and is waited for at the stop. Without it graphile-worker
 * lets the write go unattended, and one that fails would end the whole process.
 */
const preset = { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } };

/** A pause that does not keep the process alive. */
const after = <T>(milliseconds: number, value?: T) => pause(milliseconds, value, { ref: false });

export interface RunningJobs {
  /** Takes no more jobs, lets the running ones end, within 5 seconds. */
  stop(): Promise<void>;
}

/**
 * Runs the jobs of the database at `url` (as mutuality_jobs) in this process, until stopped. Several processes may: each job goes to
 * one. A failed job is tried again with growing pauses. Throws when the database cannot be reached at the start.
 */
export async function runJobs(url: string, jobs: readonly Job[], tools: JobTools): Promise<RunningJobs> {
  const pool = jobsPool(url, AT_ONCE + 3);
  const taskList = tasks(jobs, tools, pool);
  const events: WorkerEvents = new EventEmitter();
  let holder = '';
  let runner: Runner;
  events.on('pool:create', ({ workerPool }) => void (holder = workerPool.id));
  // The line was cut while a job was fetched: it may be locked already. The next runner gives it back.
  events.on('worker:getJob:error', () => void after(100).then(() => runner.stop().catch(() => undefined)));
  /** Frees the jobs that the last runner of this process still holds. */
  const giveBack = () => pool.query('select graphile_worker.force_unlock_workers(array[$1])', [holder]);
  const start = () =>
    run({
      preset,
      events,
      pgPool: pool,
      taskList,
      parsedCronItems: [],
      concurrency: AT_ONCE,
      pollInterval: 1_000,
      noHandleSignals: true,
      gracefulShutdownAbortTimeout: 1_000,
      logger: jobLog,
    });
  let stopping = false;
  runner = await tidy(pool)
    .then(start)
    .catch(async (error: unknown) => {
      await pool.end();
      throw error;
    });

  const keepRunning = async () => {
    while (!stopping) {
      await runner.promise.catch(() => undefined);
      if (!stopping) await after(AGAIN_AFTER);
      if (stopping) break;
      runner = await giveBack()
        .then(start)
        .catch(() => runner);
    }
    await runner.stop().catch(() => undefined);
  };
  const kept = keepRunning();

  return {
    async stop() {
      stopping = true;
      const ended = runner.stop().then(
        () => kept,
        () => kept,
      );
      const late = (await Promise.race([ended, after(LAST_WORDS, 'late')])) === 'late';
      // Without a database they stay locked until the next start tidies up.
      if (late) await Promise.race([giveBack(), after(500)]).catch(() => undefined);
      await Promise.race([pool.end(), after(500)]);
    },
  };
}

function tasks(jobs: readonly Job[], tools: JobTools, pool: Pool): TaskList {
  return Object.fromEntries(
    jobs.map((job) => [
      job.name,
      async (payload: unknown, { job: row, abortSignal }) => {
        const run = jobRun(tools, pool, row, abortSignal);
        const failure = await job.handle(payload, run).then(() => null, withoutContent);
        if (!failure) return;
        log.warn('a job failed', { job: job.name, id: row.id, attempt: row.attempts, ...failure });
        throw new Error(failure.kind); // kept in the queue's table, so it says no more than the log
      },
    ]),
  ) satisfies TaskList;
}
