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

/** The part of the app with which the texts of a folder travel: a feature's own, everything else with the shell. */
export function partOf(catalog: string): string {
  const feature = /^features\/([^/]+)\//.exec(catalog)?.[1];
  return !feature || feature === 'shell' || feature === 'access' ? 'shell' : feature;
}

const all = 'virtual:texts';
const one = /^virtual:texts\/([a-z-]+)\/(en|es)$/;

/**
 * Compiles the JSON catalogs into one module for each part and language, and refuses a build in which a text or its
 * Spanish is missing (`vite build --mode development` only says so). `virtual:texts` holds the way to each of them.
 */
export function catalogs(source: string): Plugin {
  const compiled = (part: string, language: 'en' | 'es') => {
    const texts = readCatalogs(source).filter((catalog) => partOf(catalog.name) === part);
    const messages = texts.flatMap((catalog) => Object.entries(catalog[language]));
    return Object.fromEntries(messages.map(([id, text]) => [id, compileMessage(text)]));
  };
  let strict = true;
  return {
    name: 'mutuality-catalogs',
    enforce: 'pre',
    configResolved({ mode, command }) {
      strict = command === 'build' && mode === 'production';
    },
    buildStart() {
      const problems = checkCatalogs(readCatalogs(source), readSources(source));
      if (problems.length === 0) return;
      const text = `Texts are not complete:\n${problems.join('\n')}`;
      if (strict) this.error(text);
      else this.warn(text);
    },
    resolveId: (id) => (id === all || one.test(id) ? `\0${id}` : null),
    load(id) {
      const name = id.slice(1);
      if (name === all) {
        const parts = new Set(readCatalogs(source).map((catalog) => partOf(catalog.name)));
        const ways = [...parts].flatMap((part) =>
          ['en', 'es'].map((language) => `'${part}/${language}': () => import('${all}/${part}/${language}')`),
        );
        return `export const texts = {\n${ways.join(',\n')}\n};`;
      }
      const [, part, language] = one.exec(name) ?? [];
      if (!id.startsWith('\0') || !part) return null;
      filesIn(source)
        .filter((path) => isCatalog.test(path))
        .forEach((path) => this.addWatchFile(path));
      return `export default ${JSON.stringify(compiled(part, language as 'en' | 'es'))}`;
    },
    handleHotUpdate({ file, server }) {
      if (isCatalog.test(file)) server.ws.send({ type: 'full-reload' });
    },
  };
}
