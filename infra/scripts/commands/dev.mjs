import { spawn } from 'node:child_process';
import { build } from '../build.mjs';
import { at } from '../root.mjs';
import { say } from '../say.mjs';

const swc = (name, folder, ...more) => ({
  name,
  cwd: at(folder),
  args: [
    at('node_modules/@swc/cli/bin/swc.js'),
    ...['src', '-d', 'dist', '--strip-leading-paths', '--config-file', at('.swcrc'), '--watch', '--quiet'],
    ...more,
  ],
});

const programs = () => [
  swc('domain', 'packages/domain'),
  swc('postgres', 'packages/postgres'),
  swc('api build', 'apps/api', '--copy-files'),
  {
    name: 'api',
    cwd: at(),
    args: ['--watch', '--watch-preserve-output', '--enable-source-maps', at('apps/api/dist/main.js')],
  },
  { name: 'admin', cwd: at('apps/admin'), args: [at('apps/admin/node_modules/vite/bin/vite.js')] },
];

/** `npm run dev`: everything watched, in one terminal, each line with the name of who said it. */
export default async function dev() {
  await build();
  const list = programs();
  const width = Math.max(...list.map(({ name }) => name.length));
  let stopping = false;
  const children = list.map(({ name, cwd, args }) => {
    const child = spawn(process.execPath, args, {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: environment(),
    });
    const print = prefixed(name.padEnd(width));
    child.stdout.setEncoding('utf8').on('data', print);
    child.stderr.setEncoding('utf8').on('data', print);
    child.once(
      'exit',
      (code) => stopping || say(`${name} ended with ${code}; stop with Ctrl-C and start again.`),
    );
    return child;
  });
  const stop = () => {
    stopping = true;
    for (const child of children) child.kill('SIGTERM');
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  await Promise.all(children.map((child) => new Promise((resolve) => child.once('close', resolve))));
  return 0;
}

const environment = () => ({ ...process.env, API_URL: `http://localhost:${process.env.PORT ?? 3000}` });

/** Puts the name before every whole line, also when lines arrive in pieces. */
export function prefixed(name, write = (text) => process.stdout.write(text)) {
  let rest = '';
  return (text) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop();
    for (const line of lines) write(`${name} │ ${line}\n`);
  };
}
