import { build } from '../build.mjs';
import { serve } from '../serve.mjs';
import { at } from '../root.mjs';

/** `npm run --silent cli -- …`: the product's own command line; its stdout stays as it is. */
export default async function cli(args) {
  await build();
  return serve([at('apps/api/dist/cli/main.js'), ...args]);
}
