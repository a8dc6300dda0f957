import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { root } from '../root.mjs';

const skip = new Set(['node_modules', 'dist', 'coverage', '.git', '.turbo']);

/** Every file that belongs to the project, seen from the root, with forward slashes. */
export function projectFiles(base = root, folder = base) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (skip.has(entry.name) || entry.name.startsWith('.data')) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? projectFiles(base, path) : [relative(base, path).split(sep).join('/')];
  });
}
