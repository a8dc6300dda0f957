import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { install } from './install.mjs';
import { pnpm } from './pnpm.mjs';
import { stopWithChildren } from './processes.mjs';
import { memoryOf, root, workspaces } from './root.mjs';
import { Sorry, say } from './say.mjs';

const skip = new Set(['node_modules', 'dist', 'coverage', '.turbo', 'test']);
const shared = ['.swcrc', 'tsconfig.base.json', 'turbo.json', 'package.json', 'pnpm-lock.yaml'];
const stampOf = (base) => join(memoryOf(base), 'built');
const isTest = (name) => /\.(test|journey)\.tsx?$/.test(name);

function* filesBelow(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !skip.has(entry.name)) yield* filesBelow(path);
    else if (entry.isFile() && !isTest(entry.name)) yield path;
  }
}

/** The workspaces that have something to build. */
const built = (base) =>
  workspaces(base).filter(
    (one) => JSON.parse(readFileSync(join(base, one, 'package.json'), 'utf8')).scripts?.build,
  );

/** Changes whenever a source file is added, removed or written. Looks at names, sizes and times only: ≈ 20 ms. */
export function stateOfSources(base = root) {
  const hash = createHash('sha256');
  const files = [
    ...shared.map((name) => join(base, name)),
    ...built(base).flatMap((one) => [...filesBelow(join(base, one))]),
  ];
  for (const file of files.filter(existsSync)) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${relative(base, file)} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** Whether the sources differ from what was built last, or what was built is gone. */
export function needsBuild(base = root) {
  const stamp = stampOf(base);
  if (!existsSync(stamp) || built(base).some((one) => !existsSync(join(base, one, 'dist')))) return true;
  return readFileSync(stamp, 'utf8') !== stateOfSources(base);
}

/** Installs and builds what is needed; silent and quick when nothing changed. */
export async function build() {
  const free = stopWithChildren();
  await install();
  if (needsBuild()) await buildAll();
  free();
}

async function buildAll() {
  say('Building …');
  const { code, stdout, stderr } = await pnpm(
    ['exec', 'turbo', 'run', 'build', '--output-logs=errors-only'],
    {
      output: 'collect',
      env: {
        TURBO_TELEMETRY_DISABLED: '1',
        DO_NOT_TRACK: '1',
        TURBO_NO_UPDATE_NOTIFIER: '1',
        NO_COLOR: '1',
      },
    },
  );
  if (code !== 0) throw new Sorry(`The build failed:\n${withoutColours(stdout + stderr).trim()}`);
  rememberBuild();
}

const withoutColours = (text) => text.replace(new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g'), '');

/** Notes what was built. Called after the build, because a build may write sources of its own (the route tree). */
export function rememberBuild(base = root) {
  mkdirSync(dirname(stampOf(base)), { recursive: true });
  writeFileSync(stampOf(base), stateOfSources(base));
}
