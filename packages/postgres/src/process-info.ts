import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** What can be learnt of a live process without its help. Null: this system does not tell. */
export interface ProcessInfo {
  name: string | null;
  /** Distinguishes a process from a later one with the same number. */
  startedAt: string | null;
  /** The folder the process stands in. */
  folder: string | null;
}

const hasProc = process.platform === 'linux' && existsSync('/proc/self/stat');

/** The live process of this number, or null. A zombie (dead, not yet collected by its parent) is not live. */
export function describeProcess(pid: number): ProcessInfo | null {
  if (!answersSignals(pid)) return null;
  if (hasProc) return describeFromProc(pid);
  return process.platform === 'win32' ? describeFromTasklist(pid) : describeFromPs(pid);
}

export function isAlive(pid: number): boolean {
  return hasProc ? describeFromProc(pid) !== null : answersSignals(pid);
}

/**
 * The machine, its current run, and on Linux the container, inside which a process number means something.
 * A number written under another of these cannot be looked up here.
 */
export function processSpace(): string {
  if (!hasProc) return hostname();
  const bootId = readOr('', () => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim());
  return `${bootId} ${readOr('', () => readlinkSync('/proc/self/ns/pid'))}`;
}

function answersSignals(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** proc(5): `pid (name) state ppid …`, the time of start in clock ticks is the 22nd field. */
function describeFromProc(pid: number): ProcessInfo | null {
  const line = readOr('', () => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  const end = line.lastIndexOf(')');
  const fields = line.slice(end + 2).split(' ');
  if (end < 0 || fields[0] === 'Z' || fields[0] === 'X') return null;
  return {
    name: line.slice(line.indexOf('(') + 1, end),
    startedAt: fields[19] ?? null,
    folder: readOr(null, () => readlinkSync(`/proc/${pid}/cwd`)),
  };
}

function describeFromPs(pid: number): ProcessInfo | null {
  const line = readOr('', () => run('ps', ['-o', 'stat=,lstart=,comm=', '-p', String(pid)])).trim();
  if (line === '') return { name: null, startedAt: null, folder: null };
  const [state = '', ...rest] = line.split(/\s+/);
  if (state.startsWith('Z')) return null;
  return { name: rest.slice(5).join(' '), startedAt: rest.slice(0, 5).join(' '), folder: null };
}

function describeFromTasklist(pid: number): ProcessInfo {
  const line = readOr('', () => run('tasklist', ['/FI', `PID eq ${pid}`, '/FO', 'CSV', '/NH']));
  return { name: /^"([^"]+)"/m.exec(line)?.[1] ?? null, startedAt: null, folder: null };
}

function run(command: string, args: string[]): string {
  return execFileSync(command, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, LC_ALL: 'C' },
    windowsHide: true,
  });
}

function readOr<T>(otherwise: T, read: () => T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
