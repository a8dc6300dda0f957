import { posix, relative, sep } from 'node:path';
import { root } from '../root.mjs';

const workspaceOf = (path) =>
  /^(?:apps|packages)\/[^/]+/.exec(path)?.[0] ?? (path.startsWith('infra/') ? 'infra' : null);
const packageOf = (specifier) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
const isTest = (path) => /\.(test|journey)\.(tsx?|mjs)$/.test(path) || /\/(testing|test)\//.test(path);
const testTools = new Set(['@jest/globals', 'fast-check']);

/** What each workspace may take from the others: `admin → domain ← api → postgres`. */
const arrows = {
  'apps/admin': ['@mutuality/domain'],
  'apps/api': ['@mutuality/domain', '@mutuality/postgres'],
  'apps/e2e': ['@mutuality/domain'],
  'packages/domain': [],
  'packages/postgres': [],
  infra: ['@mutuality/domain', '@mutuality/postgres'],
};

/** Layers of the staff app: what may not be imported from where. */
const adminLayers = [
  {
    from: /^apps\/admin\/src\/(ui|lib)\//,
    to: /^apps\/admin\/src\/(features|routes)\//,
    why: 'ui and lib know no feature',
  },
  {
    from: /^apps\/admin\/src\/features\//,
    to: /^apps\/admin\/src\/routes\//,
    why: 'a feature does not know its route',
  },
];

const databaseDoor = 'apps/api/src/platform/database/';
const mayOpenDatabase = (path) =>
  path.startsWith(databaseDoor) || !path.startsWith('apps/api/src/') || isTest(path);
const doorNames = { typeorm: ['DataSource', 'Repository'], pg: ['*'], '@nestjs/typeorm': ['*'] };

/**
 * Why this import is refused, or null. `path` and what it imports are seen from the root, with forward slashes;
 * `names` are the imported values (types are free).
 */
export function refusedImport(path, specifier, names = []) {
  const relativeImport = specifier.startsWith('.');
  if (!relativeImport) return refusedPackage(path, packageOf(specifier), names);
  const target = posix.join(posix.dirname(path), specifier);
  const workspace = workspaceOf(path);
  if (workspace && workspaceOf(target) !== workspace) {
    // What stands in infra (the bench) measures the product as it was built.
    if (workspace === 'infra' && (!workspaceOf(target) || target.includes('/dist/'))) return null;
    return `${workspace} does not reach into other folders: import a package by its name.`;
  }
  if (/\.tsx?$/.test(path) && !/\.(js|json|css|svg|png)(\?[a-z]+)?$/.test(specifier)) {
    return 'A relative import ends in ".js".';
  }
  return refusedInAdmin(path, target);
}

function refusedInAdmin(path, target) {
  const layer = adminLayers.find(({ from, to }) => from.test(path) && to.test(target));
  if (layer) return `${layer.why}.`;
  const feature = (file) => /^apps\/admin\/src\/features\/([^/]+)\//.exec(file)?.[1];
  if (feature(path) && feature(target) && feature(path) !== feature(target)) {
    return `Features do not import each other (${feature(path)} → ${feature(target)}): share through ui, lib or the route.`;
  }
  return null;
}

function refusedPackage(path, name, names) {
  const workspace = workspaceOf(path);
  if (name.startsWith('@mutuality/') && !(arrows[workspace] ?? []).includes(name)) {
    return `${workspace} does not depend on ${name}: admin → domain ← api → postgres.`;
  }
  if (/^apps\/admin\/src\/ui\//.test(path) && name === '@mutuality/domain' && names.length) {
    return 'ui knows no word of the domain.';
  }
  if (workspace === 'packages/domain' && !isTest(path) && name !== 'temporal-polyfill') {
    return 'domain is pure: it imports nothing but temporal-polyfill.';
  }
  if (
    workspace === 'packages/domain' &&
    isTest(path) &&
    !testTools.has(name) &&
    !/^(node:|temporal-polyfill$)/.test(name)
  ) {
    return 'Tests of domain need nothing but Jest and fast-check.';
  }
  if (path.startsWith('apps/admin/src/') && !isTest(path) && name.startsWith('node:')) {
    return 'The staff app runs in a browser.';
  }
  const closed = doorNames[name];
  if (closed && !mayOpenDatabase(path) && names.some((one) => closed.includes('*') || closed.includes(one))) {
    return `Only ${databaseDoor} opens the database: use ctx.read() and ctx.write().`;
  }
  return null;
}

const valuesOf = (node) =>
  node.importKind === 'type' || node.exportKind === 'type'
    ? []
    : (node.specifiers ?? [])
        .filter((one) => one.importKind !== 'type' && one.exportKind !== 'type')
        .map((one) => one.imported?.name ?? one.local?.name ?? '*');

/** Refuses imports against the arrows and layers of the house. */
export const arrowsRule = {
  meta: { type: 'problem', schema: [], docs: { description: 'Keeps the arrows and layers of the house.' } },
  create(context) {
    const path = relative(root, context.filename).split(sep).join('/');
    const check = (node) => {
      const specifier = node.source?.value;
      if (typeof specifier !== 'string') return;
      const message = refusedImport(path, specifier, valuesOf(node));
      if (message) context.report({ node, message });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};
