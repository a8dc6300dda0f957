import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

export const at = (...parts) => join(root, ...parts);

/** Folders of the workspace's packages, seen from the root: `apps/api`, `packages/domain` … */
export const workspaces = (base = root) =>
  ['apps', 'packages'].flatMap((group) =>
    existsSync(join(base, group))
      ? readdirSync(join(base, group))
          .filter((name) => existsSync(join(base, group, name, 'package.json')))
          .map((name) => `${group}/${name}`)
      : [],
  );

/** What the scripts themselves remember between two runs. */
export const memoryOf = (base = root) => join(base, 'node_modules', '.mutuality');
