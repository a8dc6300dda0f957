import type { Page } from 'playwright-core';
import { axeViolations } from '../harness/axe.js';
import { showTheme, themes } from '../harness/appearance.js';
import { settled } from '../harness/settled.js';
import type { Finding, ScreenGate } from './gate.js';
import { nameOf } from './tour.js';

const sizes = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];
const mostOpened = 12;

/** Every screen × light and dark × English and Spanish × computer and phone, and whatever opens on it: axe finds nothing. */
export const g1: ScreenGate = {
  id: 'G1',
  title: 'Accessible',
  async inspect(page, visit, language) {
    const results: Finding[] = [];
    const look = async (how: string) =>
      results.push({ what: `${nameOf(visit)} ${language} ${how}`, findings: await axeViolations(page) });
    for (const size of sizes) {
      await page.setViewportSize(size);
      await settled(page);
      for (const theme of visit.again ? themes.slice(0, 1) : themes) {
        await showTheme(page, theme);
        await look(`${theme} ${size.width}`);
      }
      await showTheme(page, 'light');
      if (size.width === 1280 && language === 'en') await openEach(page, look);
    }
    return results;
  },
  besides: (tour) =>
    tour.unreached().map((what) => ({ what, findings: ['no link leads there, so it was not looked at'] })),
};

/** Opens every menu, disclosure and dialog that says it is one, looks, and closes it again. */
async function openEach(page: Page, look: (how: string) => Promise<unknown>): Promise<void> {
  const openers = page.locator(
    'button[aria-haspopup]:visible, button[aria-expanded="false"]:visible, summary:visible',
  );
  for (let index = 0; index < Math.min(await openers.count(), mostOpened); index += 1) {
    const opener = openers.nth(index);
    if (await opener.isDisabled()) continue;
    const name = ((await opener.getAttribute('aria-label')) ?? (await opener.textContent()) ?? '').trim();
    await opener.click();
    await settled(page);
    await look(`open: ${name.slice(0, 40)}`);
    await page.keyboard.press('Escape');
    await settled(page);
  }
}
