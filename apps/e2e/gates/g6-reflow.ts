import type { Page } from 'playwright-core';
import { reflowFindings } from '../harness/reflow.js';
import type { ScreenGate } from './gate.js';
import { nameOf } from './visits.js';

/** WCAG 1.4.12: what a person may do to the text without losing any of it. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }`;

/** 320 px wide (that is 1280 at 400 %), in both languages, as it is and with wide text spacing: nothing is lost sideways. */
export const g6: ScreenGate = {
  id: 'G6',
  title: 'Reflow',
  async inspect(page, visit, language) {
    const plain = { what: `${nameOf(visit)} ${language}`, findings: await reflowFindings(page) };
    const tighten = await spread(page);
    const spaced = { what: `${nameOf(visit)} ${language} spaced`, findings: await reflowFindings(page) };
    await tighten();
    return [plain, spaced];
  },
};

/** As a bookmarklet does it: through the style sheets of the page, so its content security policy may stay. → takes it back. */
async function spread(page: Page): Promise<() => Promise<void>> {
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, spacing);
  return () =>
    page.evaluate(() => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1);
    });
}
