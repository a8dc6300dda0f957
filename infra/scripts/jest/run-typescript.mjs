import { existsSync } from 'node:fs';
import { register } from 'node:module';

const root = new URL('../../../', import.meta.url);
let registered = false;

/**
 * Runs the default export of a TypeScript file of this repository as a real ES module.
 * Jest's own loader for set-up files turns them into CommonJS, which the API's libraries refuse.
 * Does nothing while the file does not exist.
 */
export async function runTypescript(path) {
  const file = new URL(path, root);
  if (!existsSync(file)) return;
  if (!registered) register('./ts-hooks.mjs', import.meta.url);
  registered = true;
  await import(file.href).then((module) => module.default());
}
