import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { canEnter, type ServerUser, spawnAs } from './server-user.js';

/** What a PostgreSQL program may say, one line at a time. */
export type OnLog = (line: string) => void;

export interface ProgramEnd {
  /** Null when a signal ended it. */
  code: number | null;
  signal: NodeJS.Signals | null;
}

/** A program of PostgreSQL that runs as our child. */
export interface ServerProgram {
  child: ChildProcess;
  /** The last lines it said, oldest first. */
  lines: string[];
  /** Settles when it has ended and its last words are read. Rejects when it could not be started. */
  ended: Promise<ProgramEnd>;
}

interface ProgramOptions {
  user: ServerUser;
  /** The folder of the cluster; the program stands in it. */
  cluster: string;
  /** On Linux: end it with this signal when our process dies in any way. */
  endWithParent: 'INT' | 'KILL' | null;
  onLog: OnLog;
}

const keptLines = 50;
const lastWordsMs = 500;

/** Starts it in a session of its own: Ctrl-C reaches us, and we end it in good order. */
export async function startProgram(
  program: string,
  args: (dataArgument: string) => string[],
  options: ProgramOptions,
): Promise<ServerProgram> {
  const all = args(await dataArgument(options.cluster, options.user));
  const tied = options.endWithParent !== null && (await canTieToParent());
  const [command, ...rest] = tied
    ? ['setpriv', `--pdeathsig=${options.endWithParent}`, '--', program, ...all]
    : [program, ...all];
  const child = spawn(command as string, rest, {
    ...spawnAs(options.user),
    cwd: options.cluster,
    env: environment(),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    windowsHide: true,
  });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      if (lines.push(line) > keptLines) lines.shift();
      options.onLog(line);
    });
  }
  return { child, lines, ended: endOf(child) };
}

function endOf(child: ChildProcess): Promise<ProgramEnd> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      // Processes of a killed server may hold its pipe for a moment longer.
      const wait = setTimeout(() => resolve({ code, signal }), lastWordsMs);
      child.once('close', () => {
        clearTimeout(wait);
        resolve({ code, signal });
      });
    });
  });
}

/**
 * The cluster's folder as the program is to be told. Below a folder that only root can enter, the server's user
 * cannot reach it by its path; standing in it already, it can reach it as `/proc/self/cwd`.
 */
async function dataArgument(cluster: string, user: ServerUser): Promise<string> {
  const byPath = process.platform !== 'linux' || (await canEnter(dirname(cluster), user));
  return byPath ? cluster : '/proc/self/cwd';
}

/** English messages, because some of them are recognised; none of our own secrets. */
function environment(): NodeJS.ProcessEnv {
  const passed = ['PATH', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR', 'LD_LIBRARY_PATH'];
  const own = passed
    .filter((name) => process.env[name] !== undefined)
    .map((name) => [name, process.env[name]]);
  return { ...Object.fromEntries(own), LC_ALL: 'C' };
}

let tie: Promise<boolean> | undefined;

/** Whether this system has the `setpriv` of util-linux (the one of BusyBox lacks the option). */
function canTieToParent(): Promise<boolean> {
  tie ??= promisify(execFile)('setpriv', ['--pdeathsig=INT', '--', 'true']).then(
    () => process.platform === 'linux',
    () => false,
  );
  return tie;
}
