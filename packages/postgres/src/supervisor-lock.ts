import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { describeProcess, processSpace } from './process-info.js';
import { PostgresError } from './postgres-error.js';

/** One process at a time looks after a data folder; the file outlives it only when it was killed. */
export interface SupervisorLock {
  release(): Promise<void>;
}

interface LockContent {
  pid: number;
  startedAt: string | null;
  space: string;
  token: string;
}

const beatMs = 2_000;
/** Four beats missed: the holder on the other machine or in the other container is gone. */
const silenceMs = 8_000;
const longDeadMs = 60_000;

/**
 * Takes the folder for this process, from a dead holder too.
 *
 * @throws PostgresError DATA_DIR_IN_USE while its holder lives.
 */
export async function acquireLock(path: string, dataDir: string): Promise<SupervisorLock> {
  const own: LockContent = {
    pid: process.pid,
    startedAt: describeProcess(process.pid)?.startedAt ?? null,
    space: processSpace(),
    token: randomUUID(),
  };
  while (!(await createNew(path, JSON.stringify(own)))) {
    const text = await readFile(path, 'utf8').catch(() => null);
    if (text === null) continue;
    const holder = parse(text);
    if (holder === null ? await changesWithin(path, 200) : await isHeld(path, holder, own.space)) {
      throw new PostgresError(
        'DATA_DIR_IN_USE',
        `The data folder ${dataDir} is in use by ${holder ? `process ${holder.pid}` : 'another process'}: ` +
          'stop that one first, or choose another data folder.',
      );
    }
    await removeIfUnchanged(path, text, own.token);
  }
  const beat = setInterval(() => void utimes(path, new Date(), new Date()).catch(() => undefined), beatMs);
  beat.unref();
  return {
    async release() {
      clearInterval(beat);
      const text = await readFile(path, 'utf8').catch(() => '');
      if (parse(text)?.token === own.token) await rm(path, { force: true });
    },
  };
}

async function createNew(path: string, text: string): Promise<boolean> {
  try {
    await writeFile(path, text, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Whether the holder lives. One that cannot be looked up from here is judged by its beat. */
async function isHeld(path: string, holder: LockContent, ownSpace: string): Promise<boolean> {
  if (holder.space !== ownSpace) {
    const silentFor = Math.abs(Date.now() - (await lastBeat(path)));
    return silentFor < longDeadMs && changesWithin(path, silenceMs);
  }
  const found = describeProcess(holder.pid);
  if (found === null) return false;
  return holder.startedAt === null || found.startedAt === null || holder.startedAt === found.startedAt;
}

/** Whether the holder touches its file in that time; a file that goes away is let go of. */
async function changesWithin(path: string, ms: number): Promise<boolean> {
  const before = await lastBeat(path);
  for (const end = Date.now() + ms; Date.now() < end;) {
    await sleep(Math.min(ms, 250));
    const now = await lastBeat(path);
    if (now !== before) return now !== 0;
  }
  return false;
}

/** Milliseconds since 1970, 0 when there is no file. */
async function lastBeat(path: string): Promise<number> {
  return stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
}

/** Two may find the same dead holder: the file is moved first, and put back if it was a new holder's. */
async function removeIfUnchanged(path: string, judged: string, token: string): Promise<void> {
  const aside = `${path}.${token}`;
  try {
    await rename(path, aside);
  } catch {
    return;
  }
  if ((await readFile(aside, 'utf8')) === judged) await rm(aside, { force: true });
  else await rename(aside, path);
}

function parse(text: string): LockContent | null {
  try {
    return JSON.parse(text) as LockContent;
  } catch {
    return null;
  }
}
