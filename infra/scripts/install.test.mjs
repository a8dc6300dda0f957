import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { needsInstall, rememberInstall } from './install.mjs';
import { repository } from './testing.mjs';

const lists = {
  'package.json': '{}',
  'pnpm-lock.yaml': 'lock',
  'apps/api/package.json': '{ "dependencies": { "pg": "8.0.0" } }',
};

describe('whether libraries have to be installed', () => {
  let repo;
  beforeEach(() => (repo = repository(lists)));
  afterEach(() => repo.remove());

  const installed = () => {
    repo.write('apps/api/node_modules/pg/package.json', '{}');
    repo.write('node_modules/.modules.yaml', 'done', 1800);
  };

  it('yes, in a fresh clone', () => {
    expect(needsInstall(repo.base)).toBe(true);
  });

  it('no, when nothing is newer than the last installation', () => {
    installed();
    expect(needsInstall(repo.base)).toBe(false);
  });

  it('yes, when the lockfile or the list of a package has changed since', () => {
    installed();
    rememberInstall(repo.base);
    repo.write('pnpm-lock.yaml', 'another lock', 10);
    expect(needsInstall(repo.base)).toBe(true);
  });

  it('no, when a file was written again with the same words', () => {
    installed();
    rememberInstall(repo.base);
    repo.write('pnpm-lock.yaml', 'lock', 10);
    expect(needsInstall(repo.base)).toBe(false);
  });

  it('yes, when the libraries of one package are gone', () => {
    repo.write('node_modules/.modules.yaml', 'done', 1800);
    expect(needsInstall(repo.base)).toBe(true);
  });
});
