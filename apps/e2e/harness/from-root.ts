import { fileURLToPath } from 'node:url';

/** A file of the repository, named from its root. */
export const fromRoot = (path: string): URL => new URL(`../../../${path}`, import.meta.url);

export const pathFromRoot = (path: string): string => fileURLToPath(fromRoot(path));
