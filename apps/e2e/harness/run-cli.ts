import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { pathFromRoot } from './from-root.js';

const run = promisify(execFile);

/** What `npm run --silent cli -- …` prints on stdout, for the product whose data lies in `dataDir`. */
export async function runCli(dataDir: string, ...args: string[]): Promise<string> {
  const { stdout } = await run(process.execPath, [pathFromRoot('apps/api/dist/cli/main.js'), ...args], {
    env: { ...process.env, NODE_OPTIONS: '', MUTUALITY_DATA_DIR: dataDir },
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout;
}
