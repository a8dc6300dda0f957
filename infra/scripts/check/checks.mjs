import { at, workspaces } from '../root.mjs';
import { workspaceArrows } from './workspace-arrows.mjs';
import { licenceFindings } from './licences.mjs';
import { lockfileFindings } from './lockfile.mjs';
import { houseFindings } from './house-map.mjs';
import { textFindings } from './texts.mjs';
import { program, rule } from './tools.mjs';

const bin = (path) => at('node_modules', path);

/** Everything that `npm run check` looks at; each prints one line. */
export const checks = () => [
  ...workspaces().map((one) =>
    program(`types of ${one}`, bin('typescript7/bin/tsc'), ['--noEmit', '--pretty', 'false', '-p', one]),
  ),
  program('lint', bin('eslint/bin/eslint.js'), ['.', '--no-color', '--max-warnings', '0']),
  program('format', bin('prettier/bin/prettier.cjs'), ['--check', '--log-level', 'warn', '.']),
  program('GraphQL schema unchanged', at('apps/api/dist/print-schema.js'), ['--check']),
  program(
    'client types unchanged',
    at('apps/admin/node_modules/@graphql-codegen/cli/cjs/bin.js'),
    ['--config', 'codegen.ts', '--check'],
    { cwd: at('apps/admin') },
  ),
  program('migrations without drift', at('apps/api/dist/check-drift.js')),
  rule('arrows between packages', workspaceArrows),
  rule('map of the house', houseFindings),
  rule('lockfile without host names', lockfileFindings),
  rule('nothing unfinished, no host names', textFindings),
  rule('licences', licenceFindings),
];
