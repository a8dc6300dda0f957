import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { at } from './root.mjs';
import { exitCodeOf, windows } from './processes.mjs';
import { say } from './say.mjs';

const patience = 15_000;

/**
 * Runs a long-lived Node program until it ends and gives its exit code.
 * Ctrl-C reaches the whole group of a terminal and npm repeats it: so the program stands in a group of its
 * own and is told once. It ends with us when we are killed, and we end when npm is.
 */
export function serve(args, { env = {} } = {}) {
  const child = spawn(
    process.execPath,
    ['--import', pathToFileURL(at('infra/scripts/follow-parent.mjs')).href, ...args],
    {
      cwd: at(),
      env: { ...process.env, ...env },
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
      detached: !windows,
    },
  );
  let told = 0;
  const stop = (signal) => {
    if (!told) {
      told = Date.now();
      if (!windows) child.kill(signal);
      setTimeout(() => child.kill('SIGKILL'), patience).unref();
    } else if (Date.now() - told > 1_000) {
      say('Stopping at once.');
      child.kill('SIGKILL');
    }
  };
  process.on('SIGINT', () => stop('SIGINT'));
  process.on('SIGTERM', () => stop('SIGTERM'));
  process.on('SIGHUP', () => stop('SIGTERM'));
  const watch = watchParent(() => stop('SIGTERM'));
  return new Promise((resolve) => {
    child.once('error', (error) => {
      say(error.message);
      resolve(1);
    });
    child.once('close', (code, signal) => {
      clearInterval(watch);
      resolve(exitCodeOf({ code, signal }));
    });
  });
}

/** npm that was killed hard cannot tell us; that our parent changed does. */
function watchParent(gone) {
  if (windows || !process.env.npm_lifecycle_event) return undefined;
  const parent = process.ppid;
  return setInterval(() => process.ppid !== parent && gone(), 500).unref();
}
