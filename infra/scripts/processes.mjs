import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { root } from './root.mjs';

export const windows = process.platform === 'win32';
const running = new Set();

/** Ends with the child's exit code, or 128 + the signal's number. */
export const exitCodeOf = ({ code, signal }) => code ?? 128 + (constants.signals[signal] ?? 0);

/**
 * Runs a program to its end.
 * `output: 'inherit'` shows what it prints, `'stderr'` shows all of it on stderr, `'collect'` keeps it,
 * and a function gets it piece by piece.
 * → `{ code, signal, stdout, stderr }`; `code` is 127 when the program is not there.
 */
export function run(command, args, { cwd = root, env = {}, output = 'inherit', shell = false } = {}) {
  const stdio = { inherit: 'inherit', stderr: ['inherit', 2, 2] }[output] ?? ['ignore', 'pipe', 'pipe'];
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio, shell });
    const kept = { stdout: '', stderr: '' };
    running.add(child);
    for (const stream of ['stdout', 'stderr']) {
      child[stream]?.setEncoding('utf8').on('data', (text) => {
        kept[stream] += text;
        if (typeof output === 'function') output(text, stream);
      });
    }
    const end = (code, signal) => {
      running.delete(child);
      resolve({ code, signal, ...kept });
    };
    child.once('error', (error) => {
      kept.stderr += error.message;
      end(127, null);
    });
    child.once('close', end);
  });
}

/** Runs a file of ours, or of an installed library, with the Node that runs this. */
export const runNode = (args, options) => run(process.execPath, args, options);

/** Ends what `run` has started when the person stops the script half-way. → takes that back. */
export function stopWithChildren() {
  const stops = [
    ['SIGINT', 2],
    ['SIGTERM', 15],
  ].map(([signal, number]) => {
    const stop = () => {
      for (const child of running) child.kill(signal);
      process.exit(128 + number);
    };
    process.once(signal, stop);
    return () => process.off(signal, stop);
  });
  return () => stops.forEach((free) => free());
}
