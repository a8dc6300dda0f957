import { build } from '../build.mjs';
import { serve } from '../serve.mjs';
import { at } from '../root.mjs';

/** `npm run --silent bench -- --json`: the figures of speed. */
export default async function bench(args) {
  await build();
  return serve([at('infra/bench/main.mjs'), ...args]);
}
