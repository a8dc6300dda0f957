import type { Page } from 'playwright-core';
import { patternOf, routePatterns } from '../gates/routes.js';
import { chooseLanguage } from './appearance.js';
import type { Language } from './browser.js';
import { settled } from './settled.js';

/** What a library of one place never reads. */
export const branchWords: Record<Language, RegExp> = { en: /branch/i, es: /sucursal/i };

/**
 * Walks every screen that links lead to from here, each route once, in both languages.
 * → where one of these words stands: seen, read out, or in the window's title. Ends where it began, in English.
 */
export async function screensThatSay(page: Page, words: Record<Language, RegExp>): Promise<string[]> {
  const patterns = routePatterns();
  const first = new URL(page.url()).pathname;
  const found: string[] = [];
  let seen = new Set<string>();
  for (const language of ['en', 'es'] as const) {
    await chooseLanguage(page, language);
    seen = new Set();
    const waiting = [first];
    for (let path = waiting.shift(); path; path = waiting.shift()) {
      const pattern = patternOf(path.split(/[?#]/)[0] ?? '', patterns);
      if (!pattern || seen.has(pattern)) continue;
      seen.add(pattern);
      await page.goto(path);
      await settled(page);
      found.push(...(await saying(page, words[language])).map((text) => `${pattern} ${language}: ${text}`));
      waiting.push(...(await pathsOn(page)));
    }
  }
  if (seen.size < 5) throw new Error(`Links lead to ${seen.size} screens only: ${[...seen].join(', ')}`);
  await page.goto(first);
  await chooseLanguage(page, 'en');
  return found;
}

/** Everything that is said on the page as it is now, where one of these words is in it. */
export const saying = (page: Page, words: RegExp): Promise<string[]> =>
  page.evaluate(
    ([source, flags]) => {
      const said = [document.title];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!node.parentElement?.closest('script, style, noscript')) said.push(node.textContent ?? '');
      }
      for (const name of ['aria-label', 'aria-description', 'title', 'placeholder', 'alt']) {
        for (const element of document.querySelectorAll(`[${name}]`))
          said.push(element.getAttribute(name) ?? '');
      }
      return said.map((text) => text.trim()).filter((text) => new RegExp(source, flags).test(text));
    },
    [words.source, words.flags] as const,
  );

const pathsOn = (page: Page): Promise<string[]> =>
  page.locator('a[href^="/"]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
