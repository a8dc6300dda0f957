import { build } from '../build.mjs';
import { memoryFlags } from '../memory.mjs';
import { at } from '../root.mjs';
import { serve } from '../serve.mjs';

/** `npm start`: installs, builds, and serves until it is stopped. */
export default async function start(args) {
  await build();
  return serve([...memoryFlags, at('apps/api/dist/main.js'), ...args]);
}
