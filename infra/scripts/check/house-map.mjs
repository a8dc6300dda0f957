import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, workspaces } from '../root.mjs';
import { projectFiles } from './files.mjs';

const top = new Set([
  ...['apps', 'packages', 'infra', 'docs', 'node_modules', 'coverage'],
  ...['turbo.json', 'package.json', 'pnpm-workspace.yaml', 'pnpm-lock.yaml', 'tsconfig.base.json'],
  ...['README.md', 'LICENSE', 'CONTRIBUTING.md', 'eslint.config.js', 'jest.config.mjs'],
]);
const generated = /^apps\/admin\/src\/(gql\/|routeTree\.gen\.ts)|\/generated\//;
const source = /\.(ts|tsx|mjs|js|sql)$/;
const barrel = /^packages\/(domain\/src\/[^/]+\/index\.ts|postgres\/src\/index\.ts)$/;
const mostLines = 350;

/** Whether everything stands where the map of the house has it, no source has grown too long, and the licence is told. */
export function houseFindings(base = root) {
  const files = projectFiles(base).filter((path) => source.test(path) && !generated.test(path));
  return [
    ...readdirSync(base)
      .filter((name) => !name.startsWith('.') && !top.has(name))
      .map((name) => `${name} has no place at the top.`),
    ...files
      .map((path) => ({ path, lines: readFileSync(join(base, path), 'utf8').split('\n').length - 1 }))
      .filter(({ lines }) => lines > mostLines)
      .map(({ path, lines }) => `${path} has ${lines} lines; ${mostLines} is the most.`),
    ...files
      .filter(
        (path) =>
          /^(apps|packages)\/.*\/index\.ts$/.test(path) && !barrel.test(path) && !path.includes('/routes/'),
      )
      .map((path) => `${path}: only the nouns of the domain have an index.`),
    ...licenceOfTheProject(base),
  ];
}

function licenceOfTheProject(base) {
  const text = existsSync(join(base, 'LICENSE')) ? readFileSync(join(base, 'LICENSE'), 'utf8') : '';
  const packages = ['package.json', ...workspaces(base).map((one) => `${one}/package.json`)];
  return [
    ...(text.startsWith('MIT License') ? [] : ['LICENSE is not the MIT licence.']),
    ...packages
      .filter((path) => JSON.parse(readFileSync(join(base, path), 'utf8')).license !== 'MIT')
      .map((path) => `${path} does not say "license": "MIT".`),
  ];
}
