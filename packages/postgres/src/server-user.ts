import { chown, lchown, mkdtemp, readdir, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type DataFolder } from './data-folder.js';

/** PostgreSQL refuses to run as root; then it runs as this user. Null: as whoever started us. */
export type ServerUser = { uid: number; gid: number } | null;

/** `nobody`, whose number needs no entry to be looked up. */
const nobodyId = process.platform === 'darwin' ? 4_294_967_294 : 65_534;

/** For root: whoever owns the data that is there, and `nobody` for new data. */
export async function chooseServerUser(folder: DataFolder): Promise<ServerUser> {
  if (process.getuid?.() !== 0) return null;
  const owner = await stat(folder.cluster).catch(() => null);
  if (owner !== null && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return { uid: nobodyId, gid: nobodyId };
}

/** The options of `spawn` that run a program as that user (signed, as Node.js wants them). */
export function spawnAs(user: ServerUser): { uid?: number; gid?: number } {
  return user === null ? {} : { uid: user.uid | 0, gid: user.gid | 0 };
}

/** Whether the user may pass through this folder and all above it. */
export async function canEnter(folder: string, user: ServerUser): Promise<boolean> {
  if (user === null) return true;
  const { mode, uid, gid } = await stat(folder);
  const needed = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
  if ((mode & needed) === 0) return false;
  return folder === dirname(folder) || canEnter(dirname(folder), user);
}

/** A new folder of the user's own for something short-lived, outside of any closed folder. */
export async function temporaryFolder(user: ServerUser): Promise<string> {
  const base = (await canEnter(tmpdir(), user)) ? tmpdir() : '/tmp';
  const folder = await mkdtemp(join(base, 'postgres-'));
  await giveTo(user, folder);
  return folder;
}

export async function giveTo(user: ServerUser, path: string): Promise<void> {
  if (user !== null) await chown(path, user.uid, user.gid);
}

/** The folder and all below it, as after restoring a backup as root. */
export async function giveTreeTo(user: ServerUser, path: string): Promise<void> {
  if (user === null) return;
  await lchown(path, user.uid, user.gid);
  const entries = await readdir(path, { withFileTypes: true, recursive: true });
  for (const entry of entries) await lchown(join(entry.parentPath, entry.name), user.uid, user.gid);
}
