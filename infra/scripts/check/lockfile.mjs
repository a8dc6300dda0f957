import { readFileSync } from 'node:fs';
import { at } from '../root.mjs';

/**
 * A lockfile that names hosts ties everybody to the registry of whoever made it.
 * Words of a `deprecated:` notice may hold addresses; they are never fetched.
 */
export function hostsIn(lockfile) {
  return lockfile
    .split('\n')
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => !/^\s*deprecated:/.test(line))
    .filter(({ line }) => /tarball:|https?:\/\/|git\+|git@|\bresolved\b/.test(line))
    .map(({ line, number }) => `pnpm-lock.yaml:${number}: ${line.trim().slice(0, 120)}`);
}

export const lockfileFindings = () => hostsIn(readFileSync(at('pnpm-lock.yaml'), 'utf8'));
