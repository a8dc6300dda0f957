import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, workspaces } from '../root.mjs';

const allowed = {
  '@mutuality/admin': ['@mutuality/domain'],
  '@mutuality/api': ['@mutuality/domain', '@mutuality/postgres'],
  '@mutuality/e2e': ['@mutuality/domain'],
  '@mutuality/domain': [],
  '@mutuality/postgres': [],
};

/** `admin → domain ← api → postgres` in the lists of dependencies. */
export function workspaceArrows(base = root) {
  return workspaces(base).flatMap((folder) => {
    const {
      name,
      dependencies = {},
      devDependencies = {},
    } = JSON.parse(readFileSync(join(base, folder, 'package.json'), 'utf8'));
    if (!allowed[name]) return [`${folder}: "${name}" has no place in the house.`];
    return Object.keys({ ...dependencies, ...devDependencies })
      .filter((other) => other.startsWith('@mutuality/') && !allowed[name].includes(other))
      .map((other) => `${folder} depends on ${other}.`);
  });
}
