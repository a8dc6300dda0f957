import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathFromRoot } from '../harness/from-root.js';

export interface Catalog {
  folder: string;
  en: Record<string, string>;
  es: Record<string, string>;
}

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;

/** All catalogs of the staff app, as they are written. */
export function catalogs(below = pathFromRoot('apps/admin/src')): Catalog[] {
  return readdirSync(below, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.name === 'en.json' && /[\\/]locales([\\/]|$)/.test(entry.parentPath))
    .map(({ parentPath }) => ({
      folder: parentPath,
      en: read(join(parentPath, 'en.json')),
      es: read(join(parentPath, 'es.json')),
    }));
}

/** The parts of an ICU message that stand in braces, at this depth: `name`, `count, plural, one {# day} other {# days}`. */
function braced(message: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (const [index, letter] of [...message].entries()) {
    if (letter === '{' && depth++ === 0) start = index + 1;
    if (letter === '}' && --depth === 0) parts.push([...message].slice(start, index).join(''));
  }
  return parts;
}

/** The names of the values that an ICU message takes, those inside the branches of a plural or select included. */
export function valuesIn(message: string): string[] {
  const names = braced(message).flatMap((part) => {
    const [, name = '', branches = ''] = /^\s*(\w+)\s*(?:,\s*\w+\s*,?)?([\s\S]*)$/.exec(part) ?? [];
    return [name, ...braced(branches).flatMap(valuesIn)];
  });
  return [...new Set(names)].sort();
}

/** Texts without a twin in the other language, empty ones, and twins that take other values. */
export function catalogFindings({ en, es }: Catalog): string[] {
  return [...new Set([...Object.keys(en), ...Object.keys(es)])].flatMap((id) => {
    const [here, there] = [en[id]?.trim(), es[id]?.trim()];
    if (!here || !there) return [`${id} has no ${here ? 'Spanish' : 'English'} text`];
    return String(valuesIn(here)) === String(valuesIn(there)) ? [] : [`${id} takes other values in Spanish`];
  });
}

/** English sentences that Spanish says otherwise: on a Spanish screen none of them may stand. */
export const englishOnly = (all: Catalog[]): string[] =>
  all.flatMap(({ en, es }) =>
    Object.entries(en)
      .filter(([id, text]) => text !== es[id] && !text.includes('{') && /\p{L}+\s+\p{L}+/u.test(text))
      .map(([, text]) => text),
  );
