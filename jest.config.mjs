import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const root = import.meta.dirname;
const at = (path) => join(root, path);

/** The same language settings as `.swcrc`, without its list of files that do not belong in a build. */
const typescript = (jsx) => [
  '@swc/jest',
  {
    swcrc: false,
    sourceMaps: 'inline',
    jsc: {
      parser: { syntax: 'typescript', decorators: true, tsx: jsx },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        useDefineForClassFields: false,
        react: { runtime: 'automatic' },
      },
      target: 'es2022',
      keepClassNames: true,
    },
  },
];

const project = (displayName, roots, own = {}) => ({
  displayName,
  rootDir: root,
  roots: roots.map(at).filter(existsSync),
  testEnvironment: 'node',
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['/dist/', '/\\.data'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '\\.ts$': typescript(false), '\\.tsx$': typescript(true) },
  moduleNameMapper: {
    '^@mutuality/domain/(.*)$': at('packages/domain/src/$1/index.ts'),
    '^@mutuality/postgres$': at('packages/postgres/src/index.ts'),
    '^(\\.{1,2}/.*)\\.js$': ['$1.js', '$1.ts', '$1.tsx'],
    ...own.moduleNameMapper,
  },
  ...own.settings,
});

/** A project's set-up and tear-down, written in TypeScript, run before its first and after its last test. */
const around = (setup, teardown) => ({
  globalSetup: at(setup),
  globalTeardown: at(teardown),
});

const adminRequire = createRequire(at('apps/admin/package.json'));

export default {
  reporters: ['default', at('infra/scripts/jest/count-reporter.mjs')],
  testTimeout: 60_000,
  projects: [
    project('domain', ['packages/domain/src']),
    project('postgres', ['packages/postgres']),
    project('api', ['apps/api'], {
      settings: {
        testMatch: [at('apps/api/**/*.test.ts')],
        ...around('infra/scripts/jest/api-setup.mjs', 'infra/scripts/jest/api-teardown.mjs'),
      },
    }),
    project('admin', ['apps/admin'], {
      moduleNameMapper: {
        '\\.css$': at('infra/scripts/jest/empty-module.mjs'),
        '\\.(svg|png|woff2?)(\\?.*)?$': at('infra/scripts/jest/empty-module.mjs'),
      },
      settings: {
        testEnvironment: adminRequire.resolve('jest-environment-jsdom'),
        testMatch: [at('apps/admin/**/*.test.ts'), at('apps/admin/**/*.test.tsx')],
        setupFiles: [at('infra/scripts/jest/browser-apis.mjs')],
      },
    }),
    project('scripts', ['infra', 'apps/e2e'], {
      settings: { testMatch: [at('infra/**/*.test.mjs'), at('apps/e2e/**/*.test.ts')] },
    }),
    project('e2e', ['apps/e2e'], {
      settings: {
        testMatch: [at('apps/e2e/**/*.journey.ts')],
        setupFilesAfterEnv: [at('infra/scripts/jest/browser-patience.mjs')],
        ...around('infra/scripts/jest/e2e-setup.mjs', 'infra/scripts/jest/e2e-teardown.mjs'),
      },
    }),
  ],
};
