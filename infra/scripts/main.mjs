import { Sorry, say } from './say.mjs';

const commands = {
  start: () => import('./commands/start.mjs'),
  test: () => import('./commands/test.mjs'),
  dev: () => import('./commands/dev.mjs'),
  check: () => import('./commands/check.mjs'),
  cli: () => import('./commands/cli.mjs'),
  gates: () => import('./commands/gates.mjs'),
  bench: () => import('./commands/bench.mjs'),
};

/** Runs one command; its number becomes the exit code. */
export async function main([name, ...args]) {
  try {
    const load = commands[name];
    if (!load) throw new Sorry(`There is no "${name ?? ''}". There is: ${Object.keys(commands).join(', ')}.`);
    const command = await load();
    process.exitCode = await command.default(args);
  } catch (error) {
    if (!(error instanceof Sorry)) throw error;
    say(error.message);
    process.exitCode = 1;
  }
}
