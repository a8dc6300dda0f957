import type { Job as GraphileJob } from 'graphile-worker';
import type { Pool } from 'pg';
import type { AuthStore } from '../access/auth-store.js';
import type { Database } from '../database/database.js';
import type { Mailer } from '../mail/mailer.js';
import type { JobRun } from './job.js';
import { deliveryTo, recipientOf } from './recipient.js';

/** What jobs work with. */
export interface JobTools {
  database: Database;
  auth: AuthStore;
  mailer: Mailer;
}

/** One try of `job`, for its handler. `pool` connects as mutuality_jobs. */
export function jobRun(tools: JobTools, pool: Pool, job: GraphileJob, signal: AbortSignal): JobRun {
  const { database, auth, mailer } = tools;
  const key = `${job.id}.${job.revision}`;
  return {
    key,
    enqueuedAt: new Date(job.created_at),
    signal,
    auth,
    mailer,
    async deliverAs(affiliationId, work) {
      const to = await recipientOf(auth, affiliationId);
      return to && database.read(deliveryTo(to), (tx) => work(tx, to));
    },
    async once(work) {
      const { rowCount } = await pool.query('select from jobs.done where job = $1', [key]);
      if (rowCount) return;
      await work();
      await pool.query('insert into jobs.done values ($1, clock_timestamp()) on conflict do nothing', [key]);
    },
    async enqueueOnce(jobs) {
      await pool.query(
        `with first as (insert into jobs.done values ($1, clock_timestamp()) on conflict do nothing returning job)
         select jobs.enqueue(j ->> 'task', j -> 'ids') from first, jsonb_array_elements($2) j`,
        [key, JSON.stringify(jobs)],
      );
    },
    async enqueue(task, ids, options = {}) {
      await pool.query('select jobs.enqueue($1, $2, $3, $4)', [
        task,
        ids,
        options.key ?? null,
        options.runAt ?? null,
      ]);
    },
  };
}
