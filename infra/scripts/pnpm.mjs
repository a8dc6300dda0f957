import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { at } from './root.mjs';
import { run, runNode, windows } from './processes.mjs';

/** `pnpm@12.21.0`: the one version that made the lockfile. */
export const pinned = () => JSON.parse(readFileSync(at('package.json'), 'utf8')).packageManager;

const settings = {
  npm_config_loglevel: 'error',
  npm_config_update_notifier: 'false',
  // Without a network, npm would go on trying for more than a minute before anybody is told.
  npm_config_fetch_retries: '2',
  npm_config_fetch_retry_mintimeout: '1000',
  npm_config_fetch_retry_maxtimeout: '4000',
};

/** npm's own `npx`, beside the npm that called us; it needs no shell on any platform. */
function npxFile() {
  const beside = process.env.npm_execpath && join(dirname(process.env.npm_execpath), 'npx-cli.js');
  return beside && existsSync(beside) ? beside : null;
}

/** Runs the pinned pnpm; npm fetches it on first use. */
export function pnpm(args, { env = {}, ...options } = {}) {
  const call = ['--prefer-offline', '-y', pinned(), ...args];
  const how = { ...options, env: { ...settings, ...env } };
  const file = npxFile();
  return file ? runNode([file, ...call], how) : run('npx', call, { ...how, shell: windows });
}
