import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transformSync } from '@swc/core';

const root = new URL('../../../', import.meta.url);
const isSource = (url) => url.startsWith(root.href) && !url.includes('/node_modules/');

/** `./x.js` written in TypeScript means `./x.ts`; our own packages are their sources, as in the tests. */
export function resolve(specifier, context, next) {
  const noun = /^@mutuality\/domain\/(.+)$/.exec(specifier)?.[1];
  if (noun) return source(new URL(`packages/domain/src/${noun}/index.ts`, root));
  if (specifier === '@mutuality/postgres') return source(new URL('packages/postgres/src/index.ts', root));
  if (/^\.{1,2}\/.*\.js$/.test(specifier) && context.parentURL && isSource(context.parentURL)) {
    const typescript = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
    if (existsSync(typescript)) return source(typescript);
  }
  return next(specifier, context);
}

export function load(url, context, next) {
  if (!url.endsWith('.ts') || !isSource(url)) return next(url, context);
  const file = fileURLToPath(url);
  const { code } = transformSync(readFileSync(file, 'utf8'), {
    filename: file,
    swcrc: false,
    sourceMaps: 'inline',
    module: { type: 'es6' },
    jsc: {
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
      target: 'es2022',
      keepClassNames: true,
    },
  });
  return { format: 'module', source: code, shortCircuit: true };
}

const source = (url) => ({
  url: pathToFileURL(fileURLToPath(url)).href,
  format: 'module',
  shortCircuit: true,
});
