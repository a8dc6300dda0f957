import { describe, expect, it } from '@jest/globals';
import { refusedImport } from './arrows.mjs';

describe('arrows of the house', () => {
  it.each([
    ['packages/domain/src/time/a.ts', 'temporal-polyfill', ['Temporal']],
    ['packages/domain/src/time/a.ts', '../values/index.js', ['enumOf']],
    ['packages/domain/src/time/a.test.ts', 'fast-check', ['*']],
    ['apps/api/src/kits/a.ts', '@mutuality/domain/kits', ['x']],
    ['apps/api/src/kits/a.ts', 'typeorm', ['Column', 'Entity']],
    ['apps/api/src/platform/database/pool.ts', 'pg', ['*']],
    ['apps/api/src/platform/sessions/a.ts', 'pg', []],
    ['apps/admin/src/features/kits/Kit.tsx', '../../ui/Button.js', ['Button']],
    ['apps/admin/src/routes/kits.tsx', '../features/kits/Kit.js', ['Kit']],
    ['apps/e2e/harness/a.ts', 'pg', ['Client']],
    ['infra/bench/cases.mjs', '../../apps/api/dist/server.js', ['x']],
    ['eslint.config.js', './infra/scripts/lint/arrows.mjs', ['arrowsRule']],
  ])('lets %s import %s', (path, specifier, names) => {
    expect(refusedImport(path, specifier, names)).toBeNull();
  });

  it.each([
    ['packages/domain/src/time/a.ts', '@mutuality/postgres', ['x']],
    ['packages/domain/src/time/a.ts', 'node:fs', ['readFileSync']],
    ['packages/domain/src/time/a.ts', '../../../../apps/api/src/a.js', ['x']],
    ['packages/postgres/src/a.ts', '@mutuality/domain/values', ['x']],
    ['apps/admin/src/lib/a.ts', '@mutuality/postgres', ['x']],
    ['apps/admin/src/lib/a.ts', '../features/kits/Kit.js', ['x']],
    ['apps/admin/src/ui/a.tsx', '../features/kits/Kit.js', ['x']],
    ['apps/admin/src/ui/a.tsx', '@mutuality/domain/kits', ['x']],
    ['apps/admin/src/features/kits/a.tsx', '../events/Event.js', ['x']],
    ['apps/admin/src/features/kits/a.tsx', '../../routes/index.js', ['x']],
    ['apps/admin/src/features/kits/a.tsx', './b', ['x']],
    ['apps/api/src/kits/a.ts', 'typeorm', ['DataSource']],
    ['apps/api/src/kits/a.ts', 'pg', ['Pool']],
    ['apps/api/src/kits/a.ts', '@nestjs/typeorm', ['InjectRepository']],
    ['apps/api/src/kits/a.ts', '../../../admin/src/a.js', ['x']],
    ['infra/bench/cases.mjs', '../../apps/api/src/server.js', ['x']],
  ])('refuses that %s imports %s', (path, specifier, names) => {
    expect(refusedImport(path, specifier, names)).toEqual(expect.any(String));
  });
});
