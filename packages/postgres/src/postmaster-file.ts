import { readFile, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describeProcess } from './process-info.js';

/** What a running server writes of itself into its folder (`postmaster.pid`). */
export interface PostmasterFile {
  pid: number;
  port: number;
  status: 'starting' | 'stopping' | 'ready' | 'unknown';
}

export async function readPostmasterFile(cluster: string): Promise<PostmasterFile | null> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '');
  const lines = text.split('\n').map((line) => line.trim());
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return null;
  const status = lines[7];
  return {
    pid,
    port: Number(lines[3] ?? 0),
    status: status === 'starting' || status === 'stopping' || status === 'ready' ? status : 'unknown',
  };
}

/**
 * The server that still works on this folder, left by a parent that was killed. A file of a dead one is
 * removed: its number may belong to another process by now, and PostgreSQL would refuse to start.
 * (PostgreSQL still checks by itself that no process of the old server holds the shared memory.)
 */
export async function findOrphan(cluster: string): Promise<PostmasterFile | null> {
  const file = await readPostmasterFile(cluster);
  if (file === null) return null;
  const found = describeProcess(file.pid);
  if (found !== null && (await worksOn(found.folder, found.name, cluster))) return file;
  await rm(join(cluster, 'postmaster.pid'), { force: true });
  return null;
}

/** A server stands in its data folder; where the system does not show that, its name has to do. */
async function worksOn(folder: string | null, name: string | null, cluster: string): Promise<boolean> {
  if (folder !== null) return folder === (await realpath(cluster));
  return name === null || /postgres/i.test(name);
}
