import { describe, expect, it } from '@jest/globals';
import { checkCatalogs } from './check-catalogs.js';

const kits = (en: object, es: object) => ({
  name: 'features/kits/locales',
  en: en as Record<string, string>,
  es: es as Record<string, string>,
});
const source = (text: string, name = 'features/kits/KitList.tsx') => [{ name, text }];

describe('texts', () => {
  it('are complete when both languages say the same', () => {
    const texts = kits(
      { 'kits.n': '{n, plural, one {# kit} other {# kits}}' },
      { 'kits.n': '{n, plural, one {# kit} other {# kits}}' },
    );
    expect(checkCatalogs([texts], source("t('kits.n', { n })"))).toEqual([]);
  });

  it('need their Spanish', () => {
    expect(checkCatalogs([kits({ 'kits.a': 'Kits' }, {})], [])).toEqual([
      'features/kits/locales: kits.a has no Spanish text',
    ]);
  });

  it('need their English, and an empty text is none', () => {
    expect(checkCatalogs([kits({ 'kits.a': ' ' }, { 'kits.a': 'Kits' })], [])).toEqual([
      'features/kits/locales: kits.a has no English text',
    ]);
  });

  it('take the same values in both languages', () => {
    const [problem] = checkCatalogs([kits({ 'kits.a': 'Hi {name}' }, { 'kits.a': 'Hola {nombre}' })], []);
    expect(problem).toContain('takes name: in English, nombre: in Spanish');
  });

  it('must be readable', () => {
    const [problem] = checkCatalogs([kits({ 'kits.a': 'Hi {name' }, { 'kits.a': 'Hola' })], []);
    expect(problem).toContain('cannot be read');
  });

  it('stand in one place only', () => {
    const one = kits({ 'kits.a': 'Kits' }, { 'kits.a': 'Kits' });
    expect(checkCatalogs([one, { ...one, name: 'lib/locales' }], [])[0]).toContain('stands in both');
  });
});

describe('ids asked for', () => {
  const texts = [kits({ 'kits.state.LOW': 'Low' }, { 'kits.state.LOW': 'Pocos' })];

  it.each([
    "t('kits.nothing')",
    '<Trans id="kits.nothing" />',
    "textId: 'kits.nothing'",
    't(`kits.kind.${kind}`)',
  ])('are refused without a text: %s', (text) => expect(checkCatalogs(texts, source(text))).toHaveLength(1));

  it('may end in a value', () => {
    expect(checkCatalogs(texts, source('t(`kits.state.${state}`)'))).toEqual([]);
  });

  it('in a comment do not count', () => {
    expect(checkCatalogs(texts, source("// t('kits.nothing')\n/* t('kits.other') */"))).toEqual([]);
  });

  it('of one feature are not there for another', () => {
    const other = source("t('kits.state.LOW')", 'features/events/EventList.tsx');
    expect(checkCatalogs(texts, other)).toHaveLength(1);
  });
});
