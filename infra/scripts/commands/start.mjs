import { build } from '../build.mjs';
import { serve } from '../serve.mjs';
import { at } from '../root.mjs';

/** `npm start`: installs, builds, and serves until it is stopped. */
export default async function start(args) {
  await build();
  return serve([at('apps/api/dist/main.js'), ...args]);
}
