import { rm, statfs } from 'node:fs/promises';
import { type DataFolder, exists } from './data-folder.js';
import { PostgresError } from './postgres-error.js';
import { saysDiskFull } from './server-failure.js';

const mebibyte = 1024 * 1024;
/** A new cluster takes 40 MB, its first log of changes up to 80, the ballast 64. */
const neededToInit = 256 * mebibyte;
/** Two files of PostgreSQL's log of changes. */
const neededToStart = 32 * mebibyte;

/** Bytes we may still write on the disk of this folder; infinite where the disk does not say. */
export async function freeBytes(path: string): Promise<number> {
  const { bavail, blocks, bsize } = await statfs(path);
  return blocks === 0 ? Infinity : bavail * bsize;
}

/**
 * Gives the ballast away where it is needed for the task.
 *
 * @throws PostgresError NO_SPACE when there is too little room even so.
 */
export async function clearTheWay(
  folder: DataFolder,
  task: 'INIT' | 'START',
  onLog: (line: string) => void,
): Promise<void> {
  const needed = task === 'INIT' ? neededToInit : neededToStart;
  if ((await freeBytes(folder.root)) < needed) await dropBallast(folder, onLog);
  const free = await freeBytes(folder.root);
  if (free >= needed) return;
  throw new PostgresError(
    'NO_SPACE',
    `Only ${inMegabytes(free)} are free on the disk of ${folder.root}, and PostgreSQL needs ` +
      `${inMegabytes(needed)} to ${task === 'INIT' ? 'make its data folder' : 'start'}: free some space.`,
  );
}

/**
 * Whether a server that said these lines died of a full disk; then the ballast makes room for it to recover.
 */
export async function makeRoom(
  folder: DataFolder,
  lines: string[],
  onLog: (line: string) => void,
): Promise<boolean> {
  const full = saysDiskFull(lines) || (await freeBytes(folder.root)) < neededToStart;
  if (full) await dropBallast(folder, onLog);
  return full;
}

async function dropBallast(folder: DataFolder, onLog: (line: string) => void): Promise<void> {
  if (!(await exists(folder.ballast))) return;
  await rm(folder.ballast, { force: true });
  onLog(`The disk of ${folder.root} is full: the space kept aside is given away now, free some more soon.`);
}

function inMegabytes(bytes: number): string {
  return `${Math.floor(bytes / mebibyte)} MB`;
}
