import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { demoAccount } from '../harness/accounts.js';
import type { Keyboard } from '../harness/keyboard.js';
import { keyboardJourney } from '../harness/keyboard-journey.js';
import { signIn } from '../harness/sign-in.js';

/** Weeks ahead of the demo's own: nobody has planned there yet, so each expected hour is a gap. */
const ahead = 9;
const partner = 'Riverbend Recovery Institute';

keyboardJourney(
  'assign',
  'a coordinator fills a gap, moves the hours and publishes them',
  async ({ page, keyboard, another }) => {
    await signIn(page, await demoAccount('COORDINATOR', partner));
    await goAhead(page, keyboard);
    const gaps = await gapsOn(page);
    await fillFirstGap(page, keyboard, 'Anthony Boyd');
    await page.getByText(`${gaps - 1} gaps, no conflicts.`).waitFor();
    const where = await moveDown(page, keyboard);
    await publish(page, keyboard);
    const navigator = await another({ width: 390, height: 844 });
    await signIn(navigator.page, await demoAccount('NAVIGATOR', partner));
    for (let week = 0; week < ahead; week += 1) {
      await navigator.keyboard.activate(navigator.page.getByRole('link', { name: 'Week after' }));
      await navigator.keyboard.settled();
    }
    await navigator.page.getByText(where).first().waitFor();
  },
);

async function goAhead(page: Page, keyboard: Keyboard): Promise<void> {
  for (let week = 0; week < ahead; week += 1) {
    await keyboard.press(']');
    await keyboard.settled();
  }
  await page.getByText(/^\d+ gaps, no conflicts\.$/).waitFor();
}

const gapsOn = async (page: Page) => page.getByRole('button', { name: /: Fill the gap$/ }).count();

/** Into the board with one Tab, to the first gap with the arrows; the form puts who fits best first. */
async function fillFirstGap(page: Page, keyboard: Keyboard, name: string): Promise<void> {
  await keyboard.tabTo(page.getByRole('region', { name: 'The week' }));
  await keyboard.press('Tab');
  const gap = page.getByRole('button', { name: /: Fill the gap$/ }).first();
  await keyboard.tabTo(gap);
  await keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Add hours' }).waitFor();
  await keyboard.settled();
  await page.getByRole('option', { name: new RegExp(`^${name}, .*: free`) }).waitFor({ state: 'attached' });
  await keyboard.choose(page.getByLabel(/^Navigator/), name);
  await page.getByText('It fits.').waitFor();
  await keyboard.activate(page.getByRole('button', { name: 'Add as a draft' }));
  await page.getByText('Added as a draft. Nobody is told until you publish.').waitFor();
  await keyboard.settled();
}

/** The card has the focus: m, arrow down, and what the rules say about it there is read out before Enter. → the place's name. */
async function moveDown(page: Page, keyboard: Keyboard): Promise<string> {
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  expect(await focused()).toMatch(/Draft/);
  await keyboard.press('m', 'ArrowDown');
  const said = page.locator('[aria-live="assertive"]');
  await said.getByText(/: It fits\.$/).waitFor();
  const place = /^[^:]+: ([^,]+),/.exec((await said.textContent()) ?? '')?.[1] ?? '';
  await keyboard.press('Enter');
  await page.getByText(/^Moved: /).waitFor();
  await keyboard.settled();
  expect(await focused()).toContain(place);
  return place;
}

async function publish(page: Page, keyboard: Keyboard): Promise<void> {
  await keyboard.tabTo(page.getByRole('button', { name: 'Publish 1 change' }), 'Shift+Tab');
  await keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Publish this week?' });
  await dialog.getByText(/get a mail with what changed: Anthony Boyd\./).waitFor();
  await keyboard.activate(dialog.getByRole('button', { name: 'Publish 1 change' }));
  await page.getByText(/^1 change is published\. 1 navigator gets a mail\./).waitFor();
  await keyboard.settled();
}
