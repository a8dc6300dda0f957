import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type StartOptions } from '../start-postgres.js';
import { type ServerUser, spawnAs } from '../server-user.js';

/** Another Node.js that has called `startPostgres`, or was refused. */
export interface OtherProcess {
  child: ChildProcess;
  said: { url: string; adopted: boolean; code?: string; message?: string };
  /** Lets it stop its database and end by itself. */
  finish(): Promise<void>;
  /** As the machine does it: without a word. */
  kill(): Promise<void>;
}

/** Lets Node.js run the sources as they are. */
const hooks = new URL('../../../../infra/scripts/jest/ts-hooks.mjs', import.meta.url).href;
const register = `data:text/javascript,import { register } from 'node:module'; register('${hooks}');`;
const program = fileURLToPath(new URL('supervising-program.ts', import.meta.url));

export async function startInOtherProcess(
  options: StartOptions,
  user: ServerUser = null,
): Promise<OtherProcess> {
  const child = spawn(process.execPath, ['--import', register, program, JSON.stringify(options)], {
    stdio: ['pipe', 'pipe', 'inherit'],
    cwd: '/',
    ...spawnAs(user),
  });
  const ended = once(child, 'exit');
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return {
    child,
    said: JSON.parse(line) as OtherProcess['said'],
    async finish() {
      child.stdin.end();
      await ended;
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
