import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../testing.mjs';
import { findChromium, onThisMachine } from './find-chromium.mjs';

describe('finding a Chromium', () => {
  let repo;
  beforeEach(
    () => (repo = repository({ 'bin/google-chrome': '', 'Chrome/Google/Chrome/Application/chrome.exe': '' })),
  );
  afterEach(() => repo.remove());

  it('looks along the PATH', () => {
    const found = onThisMachine({ platform: 'linux', env: { PATH: join(repo.base, 'bin') } });
    expect(found).toBe(join(repo.base, 'bin/google-chrome'));
  });

  it('looks where Windows keeps programs', () => {
    const found = onThisMachine({ platform: 'win32', env: { ProgramFiles: join(repo.base, 'Chrome') } });
    expect(found).toBe(join(repo.base, 'Chrome/Google/Chrome/Application/chrome.exe'));
  });

  it('says so when CHROME_PATH is no browser, instead of taking another one', async () => {
    await expect(findChromium({ CHROME_PATH: join(repo.base, 'nowhere') })).rejects.toThrow(
      /CHROME_PATH names .*nowhere/,
    );
  });

  it('takes the first that starts and says where it is from', async () => {
    const file = join(repo.base, 'bin/google-chrome');
    const starting = join(repo.base, 'bin/chromium');
    writeFileSync(starting, '#!/bin/sh\necho Chromium 1.2.3\n', { mode: 0o755 });
    const found = await findChromium({}, [
      ['on this machine', () => null],
      ['by the package manager', () => file],
      ['out of the package', () => Promise.resolve(starting)],
    ]);
    expect(found).toEqual({ file: starting, version: 'Chromium 1.2.3', from: 'out of the package' });
  });

  it('says what to do where there is none', async () => {
    await expect(findChromium({}, [['on this machine', () => null]])).rejects.toThrow(
      /^No Chromium was found for the browser tests\. Install .* Or name one in CHROME_PATH\.$/,
    );
  });
});
