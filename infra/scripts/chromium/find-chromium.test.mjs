import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
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
});
