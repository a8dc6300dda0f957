import { setTimeout as sleep } from 'node:timers/promises';
import { type LiveServer } from './launch-server.js';

/** The server has ended though nobody asked it to. */
export interface ServerExit {
  /** Null when a signal ended it, or when it was an adopted one. */
  code: number | null;
  signal: NodeJS.Signals | null;
  diskFull: boolean;
  /** Milliseconds until the first attempt to bring it back. */
  restartsInMs: number;
}

export interface Supervision {
  launch(): Promise<LiveServer>;
  /** Whether it died of a full disk; makes what room it can. */
  makeRoom(lines: string[]): Promise<boolean>;
  onExit(exit: ServerExit): void;
  onLog(line: string): void;
  signal: AbortSignal;
}

const firstDelayMs = 250;
const longestDelayMs = 30_000;
/** One that has run for so long has not died of how it was started. */
const steadyMs = 60_000;

/**
 * Brings the server back whenever it dies, on the same port, waiting twice as long after each failure (from
 * a quarter of a second to half a minute), until it is told to stop.
 *
 * @returns the server that runs when it is told to stop, or null when none does.
 */
export async function supervise(first: LiveServer, supervision: Supervision): Promise<LiveServer | null> {
  let server = first;
  let delay = firstDelayMs;
  const told = aborted(supervision.signal);
  for (;;) {
    const since = Date.now();
    const end = await Promise.race([server.ended, told]);
    if (end === 'ABORTED') return server;
    if (supervision.signal.aborted) return null;
    if (Date.now() - since > steadyMs) delay = firstDelayMs;
    const diskFull = await supervision.makeRoom(server.lines).catch(() => false);
    supervision.onExit({ ...end, diskFull, restartsInMs: delay });
    const next = await bringBack(supervision, delay);
    if (next === null) return null;
    server = next.server;
    delay = next.delay;
  }
}

async function bringBack(
  supervision: Supervision,
  firstDelay: number,
): Promise<{ server: LiveServer; delay: number } | null> {
  for (let delay = firstDelay; ; delay = Math.min(delay * 2, longestDelayMs)) {
    await sleep(delay, undefined, { signal: supervision.signal, ref: false }).catch(() => undefined);
    if (supervision.signal.aborted) return null;
    try {
      return { server: await supervision.launch(), delay: Math.min(delay * 2, longestDelayMs) };
    } catch (error) {
      supervision.onLog(`PostgreSQL is not back yet: ${(error as Error).message}`);
    }
  }
}

function aborted(signal: AbortSignal): Promise<'ABORTED'> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve('ABORTED');
    signal.addEventListener('abort', () => resolve('ABORTED'), { once: true });
  });
}
