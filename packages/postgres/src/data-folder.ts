import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { PostgresError } from './postgres-error.js';

/** Everything that lies in one data folder. Copied as a whole while stopped, it is a backup. */
export interface DataFolder {
  root: string;
  /** PostgreSQL's own folder (PGDATA). */
  cluster: string;
  /** The password of the database's owner, readable by the supervising user only. */
  password: string;
  /** Says which process supervises this folder. */
  lock: string;
  /** Disk space kept aside for the day the disk is full. */
  ballast: string;
}

export function dataFolderAt(dataDir: string): DataFolder {
  const root = resolve(dataDir);
  return {
    root,
    cluster: join(root, 'cluster'),
    password: join(root, 'password'),
    lock: join(root, 'supervisor.lock'),
    ballast: join(root, 'ballast'),
  };
}

export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/**
 * Whether the folder already holds a cluster of this major version.
 *
 * @throws PostgresError OTHER_MAJOR, or START_FAILED when the folder cannot be read or is no cluster.
 */
export async function holdsCluster(folder: DataFolder, major: number): Promise<boolean> {
  if (!(await exists(folder.cluster))) return false;
  await refuseForeignOwner(folder);
  const found = await readFile(join(folder.cluster, 'PG_VERSION'), 'utf8').catch((cause: Error) => {
    throw new PostgresError(
      'START_FAILED',
      `${folder.cluster} is there but is no PostgreSQL data (its PG_VERSION cannot be read): ` +
        'restore it from a backup, or move it away to begin anew.',
      { cause },
    );
  });
  if (Number.parseInt(found, 10) !== major) {
    throw new PostgresError(
      'OTHER_MAJOR',
      `The data in ${folder.root} was written by PostgreSQL ${found.trim()} and this is PostgreSQL ${major}: ` +
        `start it with the release that wrote it and move the data over with pg_dump ${found.trim()}, ` +
        'or choose another data folder.',
    );
  }
  return true;
}

/** A normal user cannot read what root or somebody else has started before. */
async function refuseForeignOwner(folder: DataFolder): Promise<void> {
  const self = process.getuid?.();
  if (self === undefined || self === 0) return;
  const { uid } = await stat(folder.cluster);
  if (uid === self) return;
  throw new PostgresError(
    'START_FAILED',
    `The data in ${folder.root} belongs to the user with id ${uid}, not to you (id ${self}): ` +
      'start it as that user or as root, or give the folder to yourself with chown -R.',
  );
}
