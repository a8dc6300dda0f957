import type { Page } from 'playwright-core';
import { reflowFindings } from '../harness/reflow.js';
import { allRight, type Gate } from './gate.js';
import { nameOf, type Tour } from './tour.js';

/** WCAG 1.4.12: what a person may do to the text without losing any of it. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }`;

/** 320 px wide (that is 1280 at 400 %), in both languages, as it is and with wide text spacing: nothing is lost sideways. */
export const g6: Gate = {
  id: 'G6',
  title: 'Reflow',
  async measure(tour: Tour) {
    const measured = [];
    for (const language of ['en', 'es'] as const) {
      const found = await tour.each(
        { language, width: 320, height: 640 },
        tour.visits,
        async (page, visit) => {
          const plain = { what: `${nameOf(visit)} ${language}`, findings: await reflowFindings(page) };
          await spread(page);
          return [
            plain,
            { what: `${nameOf(visit)} ${language} spaced`, findings: await reflowFindings(page) },
          ];
        },
      );
      measured.push(...found.flat());
    }
    return allRight(measured);
  },
};

/** As a bookmarklet does it: through the style sheets of the page, so its content security policy may stay. */
const spread = (page: Page) =>
  page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, spacing);
