import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from './process-info.js';
import { programIn, type ServerBinaries } from './server-binaries.js';

/**
 * Ends a server within 10 s. It lets go of its clients and writes everything down; where that takes longer than
 * 8 s it ends at once and recovers at the next start, and 1 s later it is killed. Nothing committed is lost.
 */
export async function stopServer(pid: number, binaries: ServerBinaries, cluster: string): Promise<void> {
  const steps = [
    { signal: 'SIGINT', mode: 'fast', waitMs: 8_000 },
    { signal: 'SIGQUIT', mode: 'immediate', waitMs: 1_000 },
    { signal: 'SIGKILL', mode: 'immediate', waitMs: 500 },
  ] as const;
  for (const { signal, mode, waitMs } of steps) {
    if (!isAlive(pid)) return;
    if (process.platform === 'win32' && signal !== 'SIGKILL') await sayStop(binaries, cluster, mode);
    else send(pid, signal);
    for (const end = Date.now() + waitMs; isAlive(pid) && Date.now() < end;) await sleep(10);
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Windows knows no signals; `pg_ctl` speaks to the server in its own way. */
async function sayStop(binaries: ServerBinaries, cluster: string, mode: 'fast' | 'immediate'): Promise<void> {
  const args = ['stop', '--no-wait', '-D', cluster, '-m', mode];
  await promisify(execFile)(programIn(binaries.binDir, 'pg_ctl'), args).catch(() => undefined);
}
