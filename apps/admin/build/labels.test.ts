import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const source = join(import.meta.dirname, '../src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' });
const read = (path: string) => readFileSync(join(source, path), 'utf8');

/** Every text of a language, by its id. */
const textsOf = (language: string): Record<string, string> =>
  Object.assign(
    {},
    ...files.filter((path) => path.endsWith(`/${language}.json`)).map((path) => JSON.parse(read(path))),
  );

/** Ids of names that say more than the words that stand on a control: the words' id with `_of` behind it. */
const named = [
  ...new Set(
    files
      .filter((path) => path.endsWith('.tsx'))
      .flatMap((path) =>
        [...read(path).matchAll(/aria-label=\{t\('([\w.]+)_of'/g)].map(([, id]) => id ?? ''),
      ),
  ),
];

describe('the name of a control', () => {
  it.each(['en', 'es'])('holds the words that stand on it (WCAG 2.5.3): %s', (language) => {
    const texts = textsOf(language);
    const apart = named.filter(
      (id) => texts[id] && !texts[`${id}_of`]?.toLowerCase().includes(texts[id].toLowerCase()),
    );
    expect(named.length).toBeGreaterThan(3);
    expect(apart).toEqual([]);
  });
});
