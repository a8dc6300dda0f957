import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type DataFolder } from './data-folder.js';
import { PostgresError } from './postgres-error.js';
import { programIn, type ServerBinaries } from './server-binaries.js';
import { failureFrom, failureToSpawn } from './server-failure.js';
import { type OnLog, startProgram } from './server-process.js';
import { customText } from './server-settings.js';
import { giveTo, giveTreeTo, type ServerUser, temporaryFolder } from './server-user.js';

/** The owner of the database; its name is nobody's secret. */
export const ownerName = 'postgres';

/**
 * Makes a new cluster: UTF-8, checksums on every page, and an order of letters that is the same on every machine
 * and never changes with its libraries. Made aside and moved into place, so a cut leaves nothing half made.
 *
 * @throws PostgresError NO_SPACE, NO_BINARIES, START_FAILED
 */
export async function initCluster(
  folder: DataFolder,
  binaries: ServerBinaries,
  user: ServerUser,
  options: { durable: boolean; onLog: OnLog },
): Promise<void> {
  await removeUnfinished(folder);
  const password = randomBytes(32).toString('hex');
  await writeFile(folder.password, `${password}\n`, { mode: 0o600 });
  const unfinished = `${folder.cluster}.${randomBytes(4).toString('hex')}`;
  await mkdir(unfinished, { mode: 0o700 });
  await giveTo(user, unfinished);
  try {
    await withPasswordFile(password, user, (passwordFile) =>
      runInitdb(unfinished, folder, binaries, user, { ...options, passwordFile }),
    );
    const customFile = join(unfinished, 'custom.conf');
    await writeFile(customFile, customText, { mode: 0o600 });
    await giveTo(user, customFile);
    await rename(unfinished, folder.cluster);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

/** `initdb` reads the password from a file that its own user can read. */
async function withPasswordFile(
  password: string,
  user: ServerUser,
  work: (path: string) => Promise<void>,
): Promise<void> {
  const aside = await temporaryFolder(user);
  const path = join(aside, 'password');
  try {
    await writeFile(path, `${password}\n`, { mode: 0o600 });
    await giveTo(user, path);
    await work(path);
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

async function runInitdb(
  cluster: string,
  folder: DataFolder,
  binaries: ServerBinaries,
  user: ServerUser,
  options: { durable: boolean; onLog: OnLog; passwordFile: string },
): Promise<void> {
  const program = programIn(binaries.binDir, 'initdb');
  const letters =
    binaries.major >= 17
      ? ['--locale-provider=builtin', '--locale=C', '--builtin-locale=C.UTF-8']
      : ['--locale=C'];
  const args = (dataArgument: string) => [
    `--pgdata=${dataArgument}`,
    `--username=${ownerName}`,
    `--pwfile=${options.passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--data-checksums',
    '--no-instructions',
    ...letters,
    ...(options.durable ? [] : ['--no-sync']),
  ];
  const { ended, lines } = await startProgram(program, args, {
    user,
    cluster,
    endWithParent: 'KILL',
    onLog: options.onLog,
  });
  const { code } = await ended.catch((cause: Error) => {
    throw failureToSpawn(cause, program);
  });
  if (code !== 0) throw failureFrom(lines, folder.root);
}

/** What a start left that was killed while it made its cluster. */
async function removeUnfinished(folder: DataFolder): Promise<void> {
  const name = new RegExp(`^${basename(folder.cluster)}\\.[0-9a-f]{8}$`);
  for (const entry of await readdir(folder.root)) {
    if (name.test(entry)) await rm(join(folder.root, entry), { recursive: true, force: true, maxRetries: 3 });
  }
}

/** @throws PostgresError START_FAILED when it is missing. */
export async function readPassword(folder: DataFolder): Promise<string> {
  const text = await readFile(folder.password, 'utf8').catch((cause: Error) => {
    throw new PostgresError(
      'START_FAILED',
      `The password of the database is missing (${folder.password} cannot be read): bring the file back from a backup.`,
      { cause },
    );
  });
  return text.trim();
}

/** Repairs what some ways of bringing back a copy leave: root's own files, or a folder others may look into. */
export async function prepareCluster(folder: DataFolder, user: ServerUser): Promise<void> {
  const { uid, mode } = await stat(folder.cluster);
  if (user !== null && uid !== user.uid) await giveTreeTo(user, folder.cluster);
  if (process.platform !== 'win32' && (mode & 0o077) !== 0) await chmod(folder.cluster, 0o700);
}
