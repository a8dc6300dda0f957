import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Sorry, say } from '../say.mjs';
import { fromPackageManager } from './from-package-manager.mjs';
import { fromPackage } from './from-package.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];

const usualPlaces = ({ platform, env }) =>
  ({
    darwin: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      `${env.HOME}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
      .filter((name) => env[name])
      .flatMap((name) => [
        join(env[name], 'Google/Chrome/Application/chrome.exe'),
        join(env[name], 'Chromium/Application/chrome.exe'),
        join(env[name], 'Microsoft/Edge/Application/msedge.exe'),
      ]),
    linux: ['/usr/bin/chromium', '/snap/bin/chromium', '/opt/google/chrome/chrome'],
  })[platform] ?? [];

/** The first Chromium that this machine has already, or null. */
export function onThisMachine({ platform = process.platform, env = process.env } = {}) {
  const suffix = platform === 'win32' ? '.exe' : '';
  const onPath = (env.PATH ?? env.Path ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => names.map((name) => join(folder, name + suffix)));
  return [...onPath, ...usualPlaces({ platform, env })].find((file) => existsSync(file)) ?? null;
}

/** Whether the program really starts; says its version when it does. */
export function versionOf(file) {
  if (process.platform === 'win32') return 'Chromium'; // --version opens a window there
  const { status, stdout } = spawnSync(file, ['--version', '--no-sandbox'], {
    encoding: 'utf8',
    timeout: 20_000,
  });
  return status === 0 ? stdout.trim() : null;
}

/** Where one may come from, in this order. */
const sources = (env) => [
  ['on this machine', () => onThisMachine({ env })],
  ['by the package manager', () => fromPackageManager() && onThisMachine({ env })],
  ['out of the package @sparticuz/chromium', fromPackage],
];

/**
 * The Chromium that browser tests use → `{ file, version, from }`: the one that CHROME_PATH names, else the first that
 * starts of one on this machine, by the platform's package manager, and the one that a package ships.
 */
export async function findChromium(env = process.env, tries = sources(env)) {
  if (env.CHROME_PATH) {
    const version = existsSync(env.CHROME_PATH) && versionOf(env.CHROME_PATH);
    if (!version) throw new Sorry(`CHROME_PATH names ${env.CHROME_PATH}, which does not start as a browser.`);
    return { file: env.CHROME_PATH, version, from: 'CHROME_PATH' };
  }
  for (const [from, attempt] of tries) {
    const file = await attempt();
    const version = file && versionOf(file);
    if (version) return { file, version, from };
    if (file) say(`${file} (${from}) does not start as a browser.`);
  }
  throw new Sorry(`No Chromium was found for the browser tests. ${suggestion()} Or name one in CHROME_PATH.`);
}

const suggestion = () =>
  ({
    darwin: 'Install one with "brew install --cask chromium".',
    win32: 'Install one with "winget install Google.Chrome".',
  })[process.platform] ?? 'Install the package "chromium" of your system.';
