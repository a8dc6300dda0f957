import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { refusalCodes } from '@mutuality/domain/refusals';
import { partOf, readCatalogs, readSources } from './catalogs.js';
import { checkCatalogs } from './check-catalogs.js';
import { asRead, bannedIn, easeOf, gradeOf } from './plain-words.js';

const source = join(import.meta.dirname, '../src');
const catalogs = readCatalogs(source);
const sources = readSources(source);
const languages = ['en', 'es'] as const;
const all = languages.flatMap((language) =>
  catalogs.flatMap((catalog) =>
    Object.entries(catalog[language]).map(([id, text]) => ({ id, language, text: asRead(text) })),
  ),
);

/** The formulas are for sentences, not for the single words of labels. */
const isSentence = (text: string) => text.split(/\s+/).length >= 5;

describe('the texts of the app', () => {
  const problems = checkCatalogs(catalogs, sources);
  const folders = new Set(sources.map(({ name }) => /^features\/[^/]+\/|^[^/]+\/|^.+/.exec(name)?.[0] ?? ''));

  it.each([...folders])('in %s exist in both languages, for every id, with the same values', (folder) => {
    expect(problems.filter((problem) => problem.startsWith(folder))).toEqual([]);
  });

  it('have a sentence for every refusal, and none for a reason that no longer exists', () => {
    const told = catalogs
      .filter(({ name }) => name.startsWith('lib/refusals/'))
      .flatMap(({ en }) => Object.keys(en).map((id) => id.replace('refusal.', '')));
    expect(told.toSorted()).toEqual(refusalCodes.toSorted());
  });

  it('hold no banned word and no exclamation mark', () => {
    const found = all.map(({ id, language, text }) => ({ id, words: bannedIn(text, language) }));
    expect(found.filter(({ words }) => words.length > 0)).toEqual([]);
  });

  it('hold no sentence of more than 30 words', () => {
    const long = all.filter(({ text }) => text.split(/[.?]\s/).some((part) => part.split(/\s+/).length > 30));
    expect(long).toEqual([]);
  });

  it.each(catalogs.map((catalog) => catalog.name))('are plain to read in %s', (name) => {
    const { en, es } = catalogs.find((catalog) => catalog.name === name) ?? { en: {}, es: {} };
    const [english, spanish] = [en, es].map((texts) => Object.values(texts).map(asRead).filter(isSentence));
    if (english?.length) expect(gradeOf(english)).toBeLessThanOrEqual(8);
    if (spanish?.length) expect(easeOf(spanish)).toBeGreaterThanOrEqual(70);
  });
});

describe('the routes', () => {
  const routes = sources.filter(({ name }) => name.startsWith('routes/'));

  it('load the texts of each feature that they show', () => {
    const silent = routes.flatMap(({ name, text }) =>
      [...text.matchAll(/features\/([a-z-]+)\/\w+\.js/g)]
        .map(([, feature = '']) => feature)
        .filter((feature) => partOf(`features/${feature}/`) !== 'shell')
        .filter((feature) => !text.includes(`'${feature}'`))
        .map((feature) => `${name} shows ${feature} without its texts`),
    );
    expect([...new Set(silent)]).toEqual([]);
  });
});
