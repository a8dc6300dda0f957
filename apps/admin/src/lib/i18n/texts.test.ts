import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { i18n } from '@lingui/core';
import { chosenLanguage } from './languages.js';
import { chooseLanguage, type FetchTexts, loadTexts, startTexts, textsIn } from './texts.js';

const fetchTexts = jest.fn<FetchTexts>(async (part, language) => ({
  [`${part}.a`]: `${part} in ${language}`,
}));

describe('texts', () => {
  beforeEach(async () => {
    localStorage.clear();
    await startTexts(fetchTexts);
    await chooseLanguage('en');
    fetchTexts.mockClear();
  });

  it('of a feature come with its route, once', async () => {
    await loadTexts('kits');
    await loadTexts('kits');
    expect(fetchTexts.mock.calls).toEqual([['kits', 'en']]);
    expect(i18n._('kits.a')).toBe('kits in en');
  });

  it('change language all together, and the page says which it is', async () => {
    await loadTexts('events');
    await chooseLanguage('es');
    expect([i18n._('events.a'), i18n._('shell.a')]).toEqual(['events in es', 'shell in es']);
    expect(document.documentElement.lang).toBe('es');
    expect(chosenLanguage()).toBe('es');
  });

  it('can be said in a language that is not the one in use', async () => {
    const [english, spanish] = [await textsIn('signs', 'en'), await textsIn('signs', 'es')];
    expect([english('signs.a'), spanish('signs.a')]).toEqual(['signs in en', 'signs in es']);
    expect(i18n.locale).toBe('en');
  });
});
