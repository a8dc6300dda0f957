import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { dataFolderAt } from '../data-folder.js';
import { isAlive } from '../process-info.js';
import { readPostmasterFile } from '../postmaster-file.js';
import { type RunningPostgres, type StartOptions, startPostgres } from '../start-postgres.js';

export const isRoot = process.getuid?.() === 0;

const started: RunningPostgres[] = [];
const folders: string[] = [];

/** A folder for one test, in which anybody may look around. */
export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'postgres-test-'));
  await chmod(folder, 0o755);
  folders.push(folder);
  return folder;
}

export async function start(options: StartOptions): Promise<RunningPostgres> {
  const running = await startPostgres(options);
  started.push(running);
  return running;
}

/** Stops and removes whatever the test has made, killed servers included. */
export async function cleanUp(beforeRemoving = () => {}): Promise<void> {
  await Promise.all(started.splice(0).map((running) => running.stop()));
  beforeRemoving();
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
}

/** Runs statements in order on a connection of their own; the rows of the last one. */
export async function query(url: string, ...statements: string[]): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    let rows: Record<string, unknown>[] = [];
    for (const statement of statements) ({ rows } = await client.query(statement));
    return rows;
  } finally {
    await client.end();
  }
}

/** The number of the server process that works on this data folder. */
export async function serverPid(dataDir: string): Promise<number> {
  const file = await readPostmasterFile(dataFolderAt(dataDir).cluster);
  if (file === null) throw new Error(`No server works on ${dataDir}.`);
  return file.pid;
}

export async function untilGone(pid: number, ms = 5_000): Promise<void> {
  await until(async () => !isAlive(pid), ms);
}

export async function until(isSo: () => Promise<boolean>, ms: number): Promise<void> {
  for (const end = Date.now() + ms; !(await isSo()); await sleep(20)) {
    if (Date.now() > end) throw new Error(`Not so after ${ms} ms.`);
  }
}
