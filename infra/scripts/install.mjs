import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { memoryOf, root, workspaces } from './root.mjs';
import { pnpm } from './pnpm.mjs';
import { Sorry, say } from './say.mjs';

const offline =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|META_FETCH_FAIL|error sending request/i;

/** The files that decide which libraries belong in `node_modules`. */
const lists = (base) =>
  [
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    'package.json',
    ...workspaces(base).map((one) => `${one}/package.json`),
  ]
    .map((path) => join(base, path))
    .filter(existsSync);

const fingerprint = (base) =>
  lists(base)
    .reduce((hash, file) => hash.update(readFileSync(file)), createHash('sha256'))
    .digest('hex');

const stampOf = (base) => join(memoryOf(base), 'installed');
const readOr = (file, other) => (existsSync(file) ? readFileSync(file, 'utf8') : other);

/**
 * Whether the libraries are missing or older than the list of them.
 * Newer files with the same content (a fresh checkout of the same commit) do not count.
 */
export function needsInstall(base = root) {
  const installed = join(base, 'node_modules/.modules.yaml');
  if (!existsSync(installed)) return true;
  const complete = workspaces(base).every((one) => {
    const { dependencies, devDependencies } = JSON.parse(
      readFileSync(join(base, one, 'package.json'), 'utf8'),
    );
    return !(dependencies ?? devDependencies) || existsSync(join(base, one, 'node_modules'));
  });
  if (!complete) return true;
  const since = statSync(installed).mtimeMs;
  if (lists(base).every((file) => statSync(file).mtimeMs <= since)) return false;
  return readOr(stampOf(base), '') !== fingerprint(base);
}

/** Brings the libraries in through the pinned pnpm, when that is needed. */
export async function install() {
  if (!needsInstall()) return;
  say('Installing the libraries: this is the first run, or the list of them has changed …');
  const { code, stdout, stderr } = await pnpm(
    ['install', '--frozen-lockfile', '--prefer-offline', '--reporter=append-only'],
    { output: 'collect', env: { CI: '1' } },
  );
  if (code !== 0) throw new Sorry(whatWentWrong(stdout + stderr));
  rememberInstall();
}

/** Notes for which lists the libraries are there now. */
export function rememberInstall(base = root) {
  mkdirSync(dirname(stampOf(base)), { recursive: true });
  writeFileSync(stampOf(base), fingerprint(base));
}

function whatWentWrong(text) {
  if (offline.test(text)) {
    return 'The libraries could not be downloaded: there is no way to the package registry from here. Connect to the network and run the same command again.';
  }
  return `The libraries could not be installed:\n${text.trim().split('\n').slice(-15).join('\n')}`;
}
