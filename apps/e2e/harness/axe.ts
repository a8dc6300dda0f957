import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A violated rule and where: `color-contrast: .a > button (1.9:1)`. Empty is what we want. */
export async function axeViolations(page: Page): Promise<string[]> {
  // Evaluated by the debugger, not put into the page: the product's content security policy stays as it is.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const { violations } = await page.evaluate<AxeResults, string[]>(
    (values) =>
      window.axe.run(document, {
        runOnly: { type: 'tag', values },
        resultTypes: ['violations'],
        preload: false,
      }),
    tags,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${named(target.join(' '))} ${any[0]?.message ?? ''}`.trim()),
  );
}

/** Names made up anew at each visit say nothing about the place. */
const named = (target: string) => target.replace(/mantine-[a-z0-9]{6,}/g, 'mantine-…');

declare global {
  interface Window {
    axe: { run(context: Document, options: object): Promise<AxeResults> };
  }
}

/** Throws when axe finds anything on the page as it is now: with its menu, dialog or error open. */
export async function expectAccessible(page: Page): Promise<void> {
  const violations = await axeViolations(page);
  if (violations.length)
    throw new Error(`axe finds ${violations.length} on ${page.url()}:\n${violations.join('\n')}`);
}
