import { it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { type Look, screenshot, useBrowser } from './browser.js';
import { Keyboard } from './keyboard.js';
import { countPointerUse, keyboardOnly } from './keyboard-only.js';
import { keepResult } from './results.js';

/** The journeys that G5 asks for, one file each: `journeys/<name>.keyboard.journey.ts`. */
export type JourneyName = 'onboard' | 'agreement' | 'assign' | 'confirm';

export interface JourneyResult {
  journey: JourneyName;
  passed: boolean;
  stops: number;
  /** What was wrong with the focus on the way. */
  problems: string[];
  /** Why it did not pass. */
  reason: string;
}

interface Hands {
  /** The page without its mouse: whatever is not a key throws. */
  page: Page;
  keyboard: Keyboard;
  /** For what is not part of the journey: signing in, asking the API whether it is so. */
  context: BrowserContext;
  /** A second person at another computer, also by keyboard. */
  another(look?: Look): Promise<{ page: Page; keyboard: Keyboard; context: BrowserContext }>;
}

/**
 * One journey made by keyboard alone. Fails when a pointer was used, when something is out of reach of the
 * keys, or when the focus was lost, covered or not shown. Its result counts for gate G5.
 */
export function keyboardJourney(
  name: JourneyName,
  title: string,
  make: (hands: Hands) => Promise<void>,
): void {
  const browser = useBrowser();
  it(`by keyboard: ${title}`, async () => {
    const people: { page: Page; keyboard: Keyboard; pointerUse: () => number }[] = [];
    const sitDown = async (look: Look = {}) => {
      const context = await browser.context(look);
      const pointerUse = await countPointerUse(context);
      const real = await context.newPage();
      const keyboard = new Keyboard(real);
      people.push({ page: real, keyboard, pointerUse });
      return { page: keyboardOnly(real), keyboard, context };
    };
    const problems = () => people.flatMap(({ keyboard }) => [...keyboard.problems]);
    const keep = (passed: boolean, reason: string) =>
      keepResult(`journey-${name}`, {
        journey: name,
        passed,
        stops: people.reduce((sum, { keyboard }) => sum + keyboard.stops, 0),
        problems: problems(),
        reason,
      } satisfies JourneyResult);
    try {
      await make({ ...(await sitDown()), another: sitDown });
      const pointer = people.reduce((sum, { pointerUse }) => sum + pointerUse(), 0);
      if (pointer > 0) throw new Error(`A pointer was used ${pointer} times.`);
      if (problems().length) throw new Error(`The focus was not right:\n${problems().join('\n')}`);
      await keep(true, '');
    } catch (error) {
      for (const [nth, { page }] of people.entries()) await screenshot(page, `stopped-${name}-${nth + 1}`);
      await keep(false, error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
      throw error;
    }
  });
}
