import { join } from 'node:path';
import { writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { type DataFolder } from './data-folder.js';
import { isAlive } from './process-info.js';
import { PostgresError } from './postgres-error.js';
import { readPostmasterFile } from './postmaster-file.js';
import { programIn, type ServerBinaries } from './server-binaries.js';
import { failureFrom, failureToSpawn, isStillLeaving } from './server-failure.js';
import { type OnLog, type ProgramEnd, startProgram } from './server-process.js';
import { accessText } from './server-settings.js';
import { giveTo, type ServerUser } from './server-user.js';
import { stopServer } from './stop-server.js';

/** A server that has said it is ready. */
export interface LiveServer {
  pid: number;
  port: number;
  /** Settles when it has ended, whoever ended it. */
  ended: Promise<ProgramEnd>;
  /** What it said last; nothing for one we did not start ourselves. */
  lines: string[];
}

export interface LaunchPlan {
  folder: DataFolder;
  binaries: ServerBinaries;
  user: ServerUser;
  port: number;
  /** The text of `postgresql.conf`. */
  configuration: string;
  endWithParent: boolean;
  onLog: OnLog;
  /** Gives up and ends what it has started. */
  signal: AbortSignal;
}

/** How long the processes of a killed server may take to leave. */
const leavingMs = 10_000;
/** Recovery replays at most 512 MB of changes; this is far beyond it. */
const readyMs = 300_000;
const lookMs = 10;

/**
 * Starts the server and waits until it takes connections.
 *
 * @throws PostgresError PORT_TAKEN, NO_SPACE, NO_BINARIES, START_FAILED
 */
export async function launchServer(plan: LaunchPlan): Promise<LiveServer> {
  await writeConfiguration(plan);
  for (const end = Date.now() + leavingMs; ; await sleep(200)) {
    const outcome = await tryOnce(plan);
    if ('pid' in outcome) return outcome;
    if (!isStillLeaving(outcome.lines) || Date.now() > end || plan.signal.aborted) {
      throw failureFrom(outcome.lines, plan.folder.root, plan.port);
    }
  }
}

async function writeConfiguration({ folder, user, configuration }: LaunchPlan): Promise<void> {
  const files = { 'postgresql.conf': configuration, 'pg_hba.conf': accessText };
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder.cluster, name);
    await writeFile(path, text, { mode: 0o600 });
    await giveTo(user, path);
  }
}

async function tryOnce(plan: LaunchPlan): Promise<LiveServer | { lines: string[] }> {
  const program = programIn(plan.binaries.binDir, 'postgres');
  const { child, lines, ended } = await startProgram(program, (data) => ['-D', data], {
    user: plan.user,
    cluster: plan.folder.cluster,
    endWithParent: plan.endWithParent ? 'INT' : null,
    onLog: plan.onLog,
  });
  let over = false;
  const settled = ended.then(
    () => (over = true),
    () => (over = true),
  );
  for (const end = Date.now() + readyMs; !over; await Promise.race([settled, sleep(lookMs)])) {
    const file = await readPostmasterFile(plan.folder.cluster);
    if (file?.pid === child.pid && file?.status === 'ready') {
      child.unref();
      return { pid: file.pid, port: plan.port, ended, lines };
    }
    if (plan.signal.aborted || Date.now() > end) {
      if (child.pid !== undefined) await stopServer(child.pid, plan.binaries, plan.folder.cluster);
      throw new PostgresError('START_FAILED', 'PostgreSQL was stopped before it was ready.');
    }
  }
  await ended.catch((cause: Error) => {
    throw failureToSpawn(cause, program);
  });
  return { lines };
}

/** A server we did not start ourselves can only be looked at from time to time. */
export function watchServer(pid: number, port: number): LiveServer {
  const ended = new Promise<ProgramEnd>((resolve) => {
    const look = setInterval(() => {
      if (isAlive(pid)) return;
      clearInterval(look);
      resolve({ code: null, signal: null });
    }, 250);
    look.unref();
  });
  return { pid, port, ended, lines: [] };
}
