import { spawnSync } from 'node:child_process';
import { say } from '../say.mjs';

const apt = (...args) =>
  spawnSync('apt-get', args, {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 600_000,
  }).status === 0;

/** Installs Chromium where that needs no question to anybody: as root on a Debian. → whether it did. */
export function fromPackageManager() {
  if (process.platform !== 'linux' || process.getuid() !== 0) return false;
  if (spawnSync('apt-get', ['--version']).status !== 0) return false;
  say('No Chromium on this machine: installing the package "chromium" for the browser tests …');
  const install = () => apt('install', '-y', '-q', '--no-install-recommends', 'chromium');
  return install() || (apt('update', '-q') && install());
}
