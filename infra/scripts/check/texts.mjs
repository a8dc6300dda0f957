import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.mjs';
import { projectFiles } from './files.mjs';

const binary = /\.(png|jpe?g|gif|ico|woff2?|pdf|zip|gz)$/;
// Written so that this file does not find itself.
const unfinished = new RegExp(
  `\\b(${['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X'].join('|')})\\b|not ${'implemented'}|lorem ${'ipsum'}`,
);
const host = new RegExp(`https?://regis${'try'}\\.|\\bregis${'try'}\\.(npmjs|yarnpkg)\\b`);

/** What may not stand in a line of the project, and why. */
export function refusedText(path, line) {
  if (host.test(line)) return 'the name of a package registry';
  if (/^(apps|packages|infra)\//.test(path) && unfinished.test(line)) return 'something unfinished';
  return null;
}

/** Unfinished work named in the tree, and names of hosts. */
export function textFindings(base = root) {
  return projectFiles(base)
    .filter((path) => !binary.test(path) && statSync(join(base, path)).size < 2_000_000)
    .flatMap((path) =>
      readFileSync(join(base, path), 'utf8')
        .split('\n')
        .map((line, index) => ({ why: refusedText(path, line), place: `${path}:${index + 1}` }))
        .filter(({ why }) => why)
        .map(({ why, place }) => `${place}: ${why}`),
    );
}
