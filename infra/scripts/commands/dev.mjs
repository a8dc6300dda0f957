import { spawn } from 'node:child_process';
import { build } from '../build.mjs';
import { at } from '../root.mjs';
import { say } from '../say.mjs';

const swc = (name, folder, ...more) => ({
  name,
  cwd: at(folder),
  args: [
    at('node_modules/@swc/cli/bin/swc.js'),
    ...['src', '-d', 'dist', '--strip-leading-paths', '--config-file', at('.swcrc'), '--watch'],
    ...more,
  ],
});

/** Writes what the others read; the API starts when each of them has been through once. */
const compilers = () => [
  swc('domain', 'packages/domain'),
  swc('postgres', 'packages/postgres'),
  swc('api build', 'apps/api', '--copy-files'),
];

const admin = () => ({
  name: 'admin',
  cwd: at('apps/admin'),
  args: [at('apps/admin/node_modules/vite/bin/vite.js')],
});

const api = () => ({
  name: 'api',
  cwd: at(),
  args: ['--watch', '--watch-preserve-output', '--enable-source-maps', at('apps/api/dist/main.js')],
});

const width = 'api build'.length;

/** `npm run dev`: everything watched, in one terminal, each line with the name of who said it. */
export default async function dev() {
  await build();
  const children = [];
  let stopping = false;

  /** → settles when it prints what was waited for, or ends. */
  const begin = ({ name, cwd, args }, awaited = /^/) =>
    new Promise((resolve) => {
      const child = spawn(process.execPath, args, {
        cwd,
        stdio: ['ignore', 'pipe', 'pipe'],
        env: environment(),
      });
      const print = prefixed(name.padEnd(width));
      for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding('utf8').on('data', (text) => {
          print(text);
          if (awaited.test(text)) resolve();
        });
      }
      child.once('close', (code) => {
        if (!stopping) say(`${name} ended with ${code}; stop with Ctrl-C and start again.`);
        resolve();
      });
      children.push(child);
    });

  const stop = () => {
    stopping = true;
    for (const child of children) child.kill('SIGTERM');
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);

  begin(admin());
  await Promise.all(compilers().map((compiler) => begin(compiler, /compiled/)));
  if (!stopping) begin(api());
  await Promise.all(
    children.map((child) => child.exitCode ?? new Promise((resolve) => child.once('close', resolve))),
  );
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
