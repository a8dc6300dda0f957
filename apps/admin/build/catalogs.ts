import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';
import { checkCatalogs, type Catalog } from './check-catalogs.js';

const isCatalog = /\/locales\/(?:[a-z-]+\/)?(en|es)\.json$/;

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
}

/** Every catalog of the app, its folder as the name: `features/access/locales`. */
export function readCatalogs(source: string): Catalog[] {
  const folders = new Map<string, Catalog>();
  for (const path of filesIn(source)) {
    const language = isCatalog.exec(path)?.[1] as 'en' | 'es' | undefined;
    if (!language) continue;
    const name = relative(source, join(path, '..'));
    const catalog = folders.get(name) ?? { name, en: {}, es: {} };
    catalog[language] = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
    folders.set(name, catalog);
  }
  return [...folders.values()];
}

/** Every source file of the app with its text, tests left out. */
export function readSources(source: string): { name: string; text: string }[] {
  return filesIn(source)
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
    .map((path) => ({ name: relative(source, path), text: readFileSync(path, 'utf8') }));
}

/** Compiles the JSON catalogs, and refuses a build in which a text or its Spanish is missing. */
export function catalogs(source: string): Plugin {
  return {
    name: 'mutuality-catalogs',
    enforce: 'pre',
    buildStart() {
      const problems = checkCatalogs(readCatalogs(source), readSources(source));
      if (problems.length === 0) return;
      const text = `Texts are not complete:\n${problems.join('\n')}`;
      if (this.meta.watchMode) this.warn(text);
      else this.error(text);
    },
    transform(code, id) {
      if (!isCatalog.test(id)) return null;
      const messages = Object.entries(JSON.parse(code) as Record<string, string>);
      const compiled = Object.fromEntries(messages.map(([key, text]) => [key, compileMessage(text)]));
      return { code: `export default ${JSON.stringify(compiled)}`, map: null, moduleType: 'js' };
    },
  };
}
