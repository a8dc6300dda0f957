import { runTypescript } from './run-typescript.mjs';

export default () => runTypescript('apps/e2e/harness/global-setup.ts');
