import { relative } from 'node:path';
import type { Page } from 'playwright-core';
import { pathFromRoot } from '../harness/from-root.js';
import { settled } from '../harness/settled.js';
import { catalogFindings, catalogs, englishOnly } from './catalogs.js';
import type { ScreenGate } from './gate.js';
import { nameOf } from './visits.js';

const all = catalogs();
const english = englishOnly(all);

/** Both languages complete in the catalogs and on every screen; a text 40 % longer is not cut; the choice keeps the page. */
export const g11: ScreenGate = {
  id: 'G11',
  title: 'Two languages',
  async inspect(page, visit, language) {
    await page.setViewportSize({ width: 1280, height: 800 });
    await settled(page);
    const words = await wordFindings(page, language, language === 'es' ? english : []);
    const way = language === 'en' ? await toggleFindings(page) : await clippedWhenLonger(page);
    return [{ what: `${nameOf(visit)} ${language}`, findings: [...words, ...way] }];
  },
  besides: () =>
    all.map((catalog) => ({
      what: relative(pathFromRoot('apps/admin/src'), catalog.folder),
      findings: catalogFindings(catalog),
    })),
};

/** The page says its language, shows no id of a text, and no sentence of another language. */
const wordFindings = (page: Page, language: string, foreign: string[]) =>
  page.evaluate(
    ([expected, sentences]) => {
      const found: string[] = [];
      if (document.documentElement.lang !== expected)
        found.push(`html lang is "${document.documentElement.lang}"`);
      const other = new Set(sentences);
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent?.trim() ?? '';
        if (node.parentElement?.closest('script, style, noscript, code, [lang]:not(html)')) continue;
        if (/^[a-z]+(_[a-z]+)*(\.[a-z_]+)+$/.test(text)) found.push(`the id "${text}" stands there`);
        if (other.has(text)) found.push(`not translated: "${text}"`);
      }
      return found;
    },
    [language, foreign] as const,
  );

/** Pressing the other language changes the words and neither the page nor the data on it; then back again. */
async function toggleFindings(page: Page): Promise<string[]> {
  const place = () => new URL(page.url()).pathname + new URL(page.url()).search;
  const before = place();
  const findings: string[] = [];
  for (const language of ['es', 'en']) {
    const toggle = page.locator(`button[lang="${language}"]`).first();
    if ((await toggle.count()) === 0) return [`there is no way to ${language}`];
    await toggle.click();
    await page.waitForFunction((expected) => document.documentElement.lang === expected, language);
    await settled(page);
    if (place() !== before) findings.push(`with ${language} the page changed to ${place()}`);
  }
  return findings;
}

/** Makes every text 40 % longer and looks for boxes that cut it. The page is of no further use then. */
const clippedWhenLonger = (page: Page) =>
  page.evaluate(() => {
    const texts: Text[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const inside = node.parentElement?.closest(
        'script, style, noscript, svg, textarea, select, [aria-hidden="true"]',
      );
      if (!inside && node.textContent?.trim()) texts.push(node as Text);
    }
    for (const text of texts) {
      const words = text.data.trim();
      text.data += ` ${words.slice(0, Math.ceil(words.length * 0.4))}`;
    }
    const cut = new Set<Element>();
    for (const text of texts) {
      for (let box = text.parentElement; box && box !== document.body; box = box.parentElement) {
        const style = getComputedStyle(box);
        const hidden = box.clientWidth <= 1 || box.clientHeight <= 1; // for screen readers only
        if (hidden) break;
        const cutsSide = style.overflowX === 'hidden' || style.overflowX === 'clip';
        const cutsBelow = style.overflowY === 'hidden' || style.overflowY === 'clip';
        if (cutsSide && box.scrollWidth > box.clientWidth + 1) cut.add(box);
        if (cutsBelow && box.scrollHeight > box.clientHeight + 2) cut.add(box);
      }
    }
    return [...cut].map(
      (box) =>
        `cuts a longer text: ${box.tagName.toLowerCase()}.${[...box.classList].join('.')} "${box.textContent?.trim().slice(0, 40)}"`,
    );
  });
