import { afterEach, describe, expect, it } from '@jest/globals';
import { repository } from '../testing.mjs';
import { houseFindings } from './house-map.mjs';
import { isAllowed } from './licences.mjs';
import { hostsIn } from './lockfile.mjs';
import { refusedText } from './texts.mjs';
import { workspaceArrows } from './workspace-arrows.mjs';

const hostOf = (name) => `regis${'try'}.${name}.org`;
let repo;
afterEach(() => repo?.remove());

describe('the lockfile', () => {
  it('passes as pnpm writes it', () => {
    const lock =
      '  pg@8.0.0:\n    resolution: {integrity: sha512-abc}\n    deprecated: see https://example.org\n';
    expect(hostsIn(lock)).toEqual([]);
  });

  it('fails with a host, a tarball or a git address', () => {
    const planted = [
      `    resolution: {integrity: sha512-abc, tarball: https://${hostOf('npmjs')}/pg.tgz}`,
      `    resolution: {tarball: pg.tgz}`,
      '    version: git+ssh://git@example.org/pg.git',
    ];
    expect(hostsIn(planted.join('\n'))).toHaveLength(3);
  });
});

describe('texts', () => {
  it('finds what is unfinished and hosts of registries, and nothing else', () => {
    expect(refusedText('apps/api/src/a.ts', `// TO${'DO'}: later`)).toBe('something unfinished');
    expect(refusedText('docs/a.md', `https://${hostOf('npmjs')}/pg`)).toBe('the name of a package registry');
    expect(refusedText('apps/api/src/a.ts', 'const todos = methodology;')).toBeNull();
    expect(refusedText('docs/a.md', 'https://www.postgresql.org')).toBeNull();
  });
});

describe('licences', () => {
  it.each([
    ['MIT', 'x', true],
    ['(MIT OR GPL-3.0-only)', 'x', true],
    ['(MIT AND GPL-3.0-only)', 'x', false],
    ['GPL-3.0-only', 'x', false],
    ['Unknown', 'x', false],
    ['OFL-1.1', '@fontsource-variable/atkinson-hyperlegible-next', true],
    ['OFL-1.1', 'x', false],
  ])('%s of %s: %s', (licence, name, allowed) => {
    expect(isAllowed(licence, name)).toBe(allowed);
  });
});

describe('map of the house', () => {
  const sound = { LICENSE: 'MIT License', 'package.json': '{ "license": "MIT" }' };

  it('is kept by a sound repository', () => {
    repo = repository({
      ...sound,
      'apps/api/package.json': '{ "license": "MIT" }',
      'apps/api/src/a.ts': 'a\n',
    });
    expect(houseFindings(repo.base)).toEqual([]);
  });

  it('names strangers at the top, long files, barrels and missing licences', () => {
    repo = repository({
      ...sound,
      'scripts/a.mjs': '',
      'apps/api/package.json': '{}',
      'apps/api/src/long.ts': 'a\n'.repeat(351),
      'apps/api/src/kits/index.ts': '',
      'apps/admin/src/gql/graphql.ts': 'a\n'.repeat(900),
    });
    expect(houseFindings(repo.base)).toEqual([
      'scripts has no place at the top.',
      'apps/api/src/long.ts has 351 lines; 350 is the most.',
      'apps/api/src/kits/index.ts: only the nouns of the domain have an index.',
      'apps/api/package.json does not say "license": "MIT".',
    ]);
  });
});

describe('arrows between packages', () => {
  it('refuses a dependency against them', () => {
    repo = repository({
      'packages/domain/package.json':
        '{ "name": "@mutuality/domain", "dependencies": { "@mutuality/postgres": "workspace:*" } }',
      'packages/postgres/package.json': '{ "name": "@mutuality/postgres" }',
      'packages/utils/package.json': '{ "name": "@mutuality/utils" }',
    });
    expect(workspaceArrows(repo.base)).toEqual([
      'packages/domain depends on @mutuality/postgres.',
      'packages/utils: "@mutuality/utils" has no place in the house.',
    ]);
  });
});
