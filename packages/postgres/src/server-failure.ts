import { PostgresError } from './postgres-error.js';

/** PostgreSQL's own words for an old server that is not quite gone: the next try may do. */
export function isStillLeaving(lines: string[]): boolean {
  return /lock file "postmaster\.pid" already exists|pre-existing shared memory block/.test(lines.join('\n'));
}

export function saysDiskFull(lines: string[]): boolean {
  return /No space left on device|Disk quota exceeded|not enough space on the disk/i.test(lines.join('\n'));
}

/** What a program that ended by itself died of, from its last lines. */
export function failureFrom(lines: string[], dataDir: string, port?: number): PostgresError {
  const text = lines.join('\n');
  if (saysDiskFull(lines)) return new PostgresError('NO_SPACE', fullDisk(dataDir));
  if (/could not bind IPv4 address|could not create any TCP\/IP sockets/.test(text)) return portTaken(port);
  if (/error while loading shared libraries|Library not loaded|failed to execute/i.test(text)) {
    return new PostgresError(
      'NO_BINARIES',
      `Install the packages again, with their install scripts, because PostgreSQL cannot be loaded: ${lastWord(lines)}`,
    );
  }
  return new PostgresError('START_FAILED', `PostgreSQL did not start: ${lastWord(lines)}`);
}

export function portTaken(port?: number): PostgresError {
  return new PostgresError(
    'PORT_TAKEN',
    `Port ${port} on this machine is taken by another program: stop that one, or choose another port.`,
  );
}

/** Anything that went wrong on the way, as one sentence; a mistake in a call stays what it is. */
export function failureFromError(error: unknown, dataDir: string): unknown {
  if (!(error instanceof Error) || error instanceof PostgresError || error instanceof TypeError) return error;
  const { code = '', message } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC') return new PostgresError('NO_SPACE', fullDisk(dataDir), { cause: error });
  const sentence = ['EACCES', 'EPERM', 'EROFS'].includes(code)
    ? `This user may not write to the data folder ${dataDir} (${code}): start it as the owner of the folder, ` +
      'or choose another one.'
    : `PostgreSQL cannot be started on ${dataDir}: ${message.replace(/\.?$/, '.')}`;
  return new PostgresError('START_FAILED', sentence, { cause: error });
}

/** A program that could not be started at all. */
export function failureToSpawn(cause: NodeJS.ErrnoException, program: string): PostgresError {
  const code = cause.code === 'ENOENT' ? 'NO_BINARIES' : 'START_FAILED';
  return new PostgresError(
    code,
    `${program} cannot be run on this system (${cause.code ?? cause.message}).`,
    {
      cause,
    },
  );
}

function fullDisk(dataDir: string): string {
  return `The disk of ${dataDir} is full, and PostgreSQL cannot work without room to write: free some space.`;
}

/** The line that says why, as a sentence: the setting it did not understand, the last fatal one, or the last. */
function lastWord(lines: string[]): string {
  const why =
    lines.findLast((line) => /unrecognized configuration parameter|invalid value for parameter/.test(line)) ??
    lines.findLast((line) => /\b(FATAL|PANIC|error):/.test(line)) ??
    lines.at(-1);
  const word = why?.replace(/^.*?\b(?:LOG|FATAL|PANIC):\s*/, '') ?? 'it ended without a word';
  return word.replace(/\.?$/, '.');
}
