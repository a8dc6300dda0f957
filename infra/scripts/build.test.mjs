import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { needsBuild, rememberBuild } from './build.mjs';
import { repository } from './testing.mjs';

describe('whether something has to be built', () => {
  let repo;
  beforeEach(() => {
    repo = repository({
      'package.json': '{}',
      'apps/api/package.json': '{ "scripts": { "build": "swc" } }',
      'apps/api/src/main.ts': 'start();',
      'apps/api/dist/main.js': 'start();',
      'apps/e2e/package.json': '{}',
      'apps/e2e/a.ts': '',
    });
    rememberBuild(repo.base);
  });
  afterEach(() => repo.remove());

  it('no, right after a build', () => {
    expect(needsBuild(repo.base)).toBe(false);
  });

  it('yes, when a source is written, added or taken away', () => {
    repo.write('apps/api/src/main.ts', 'start(1);');
    expect(needsBuild(repo.base)).toBe(true);
    rememberBuild(repo.base);
    repo.write('apps/api/src/kits/kit.ts', '');
    expect(needsBuild(repo.base)).toBe(true);
  });

  it('no, when only a test, the result or something that is not built has changed', () => {
    repo.write('apps/api/src/main.test.ts', 'it();', 1);
    repo.write('apps/api/dist/main.js', 'other();', 1);
    repo.write('apps/e2e/a.ts', 'other();', 1);
    expect(needsBuild(repo.base)).toBe(false);
  });

  it('yes, when what was built is gone', () => {
    const bare = repository({
      'package.json': '{}',
      'apps/api/package.json': '{ "scripts": { "build": "swc" } }',
    });
    rememberBuild(bare.base);
    expect(needsBuild(bare.base)).toBe(true);
    bare.remove();
  });
});
