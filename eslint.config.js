import eslint from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { arrowsRule } from './infra/scripts/lint/arrows.mjs';
import { noLiteralTextRule } from './infra/scripts/lint/no-literal-text.mjs';

const house = { rules: { arrows: arrowsRule, 'no-literal-text': noLiteralTextRule } };
const tests = ['**/*.test.{ts,tsx,mjs}', '**/*.journey.ts', '**/testing/**', 'apps/*/test/**'];

const noActiveRecord = ['callee.object.name', 'callee.object.property.name'].map((owner) => ({
  selector: `CallExpression[callee.property.name=/^(save|remove|softRemove|recover)$/][${owner}=/^(tx|em|manager|entityManager|repository)$/]`,
  message: 'Rows are written with add, change and drop.',
}));

const noFocus = {
  selector:
    'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip|todo|failing)$/], CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]',
  message: 'A test runs, or it is not there.',
};

export default defineConfig(
  {
    ignores: [
      '**/dist/**',
      '**/coverage/**',
      '**/.data*/**',
      'apps/admin/src/gql/**',
      'apps/admin/src/routeTree.gen.ts',
      'apps/admin/public/**',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  tseslint.configs.strict,
  {
    plugins: { house },
    rules: {
      'house/arrows': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'off',
      'no-restricted-syntax': ['error', noFocus],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-invalid-void-type': 'off', // `void | Promise<void>` is what a handler returns
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  {
    // With decorators, a class used as a parameter's type is a value at run time: its import must not be erased.
    files: ['apps/api/**/*.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  {
    files: ['apps/api/src/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', noFocus, ...noActiveRecord] },
  },
  { files: ['apps/admin/src/**/*.tsx'], ignores: tests, rules: { 'house/no-literal-text': 'error' } },
  { files: tests, rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        ['process', 'console', 'URL', 'URLSearchParams', 'Buffer', 'fetch', 'performance', 'AbortSignal']
          .concat([
            'setTimeout',
            'clearTimeout',
            'setInterval',
            'clearInterval',
            'setImmediate',
            'structuredClone',
          ])
          .concat(['window', 'document', 'Element'])
          .map((name) => [name, 'readonly']),
      ),
    },
  },
);
