import { randomFill } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { promisify } from 'node:util';
import { type DataFolder, exists } from './data-folder.js';
import { freeBytes } from './free-space.js';

const chunkSize = 1024 * 1024;
export const ballastSize = 64 * chunkSize;
/** It is laid down only where it is a small part of what is left. */
const neededForBallast = 4 * ballastSize;
const lookAgainMs = 600_000;

/**
 * Keeps 64 MB of the disk aside, to be given away when it is full: PostgreSQL needs some room even to recover.
 * Looked after until the signal; once given away, laid down again when there is room.
 *
 * @returns settles when nothing is written any more.
 */
export async function keepBallast(folder: DataFolder, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    // Without it everything works as well, until the day the disk is full.
    await layBallast(folder, signal).catch(() => undefined);
    await pause(lookAgainMs, signal);
  }
}

async function layBallast(folder: DataFolder, signal: AbortSignal): Promise<void> {
  if ((await exists(folder.ballast)) || (await freeBytes(folder.root)) < neededForBallast) return;
  const unfinished = `${folder.ballast}.new`;
  try {
    await writeNoise(unfinished, signal);
    if (!signal.aborted) await rename(unfinished, folder.ballast);
  } finally {
    await rm(unfinished, { force: true });
  }
}

/** Noise, so that no file system saves the space. */
async function writeNoise(path: string, signal: AbortSignal): Promise<void> {
  const noise = Buffer.alloc(chunkSize);
  await promisify(randomFill)(noise);
  const file = await open(path, 'w', 0o600);
  try {
    for (let size = 0; size < ballastSize && !signal.aborted; size += chunkSize) await file.writeFile(noise);
    await file.sync();
  } finally {
    await file.close();
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    timer.unref();
    const end = () => (clearTimeout(timer), resolve());
    signal.addEventListener('abort', end, { once: true });
    if (signal.aborted) end();
  });
}
