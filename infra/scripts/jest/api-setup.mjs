import { runTypescript } from './run-typescript.mjs';

export default () => runTypescript('apps/api/test/global-setup.ts');
