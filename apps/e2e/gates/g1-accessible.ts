import type { Page } from 'playwright-core';
import { axeViolations } from '../harness/axe.js';
import { showTheme, themes } from '../harness/appearance.js';
import { settled } from '../harness/settled.js';
import type { Finding, ScreenGate } from './gate.js';
import { nameOf } from './visits.js';

const sizes = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];
/** Of things that open and look alike (the menu of each card), so many are opened. */
const mostAlike = 2;

/** Every screen × light and dark × English and Spanish × computer and phone, and whatever opens on it: axe finds nothing. */
export const g1: ScreenGate = {
  id: 'G1',
  title: 'Accessible',
  async inspect(page, visit, language) {
    const results: Finding[] = [];
    const note = (how: string, findings: string[]) =>
      void results.push({ what: `${nameOf(visit)} ${language} ${how}`, findings });
    const look = async (how: string) => note(how, await axeViolations(page));
    for (const size of sizes) {
      await page.setViewportSize(size);
      await settled(page);
      for (const theme of visit.again ? themes.slice(0, 1) : themes) {
        await showTheme(page, theme);
        await look(`${theme} ${size.width}`);
      }
      await showTheme(page, 'light');
      if (size.width === 1280 && language === 'en' && !visit.again) {
        await openEach(page, look, (how, finding) => note(how, [finding]));
      }
    }
    return results;
  },
  besides: (tour) =>
    tour.unreached().map((what) => ({ what, findings: ['no link leads there, so it was not looked at'] })),
};

/** Opens every menu, disclosure and dialog that says it is one, looks, and closes it again. */
async function openEach(
  page: Page,
  look: (how: string) => Promise<unknown>,
  remark: (how: string, finding: string) => void,
): Promise<void> {
  const openers = page.locator(
    'button[aria-haspopup]:visible, button[aria-expanded="false"]:visible, summary:visible',
  );
  const kinds = await openers.evaluateAll((all) =>
    all.map((each) => `${each.tagName} ${each.className} ${each.getAttribute('aria-haspopup') ?? ''}`),
  );
  const chosen = kinds.flatMap((kind, index) =>
    kinds.slice(0, index).filter((other) => other === kind).length < mostAlike ? [index] : [],
  );
  for (const index of chosen) {
    const opener = openers.nth(index);
    if ((await openers.count()) <= index || (await opener.isDisabled())) continue;
    const name = ((await opener.getAttribute('aria-label')) ?? (await opener.textContent()) ?? '').trim();
    await opener.click();
    await settled(page);
    await look(`open: ${name.slice(0, 40)}`);
    if (await close(page)) continue;
    remark(`open: ${name.slice(0, 40)}`, 'Escape does not close it');
    await page.reload();
    await settled(page);
  }
}

/** Whether Escape closes what is open, also where one thing opened another. */
async function close(page: Page): Promise<boolean> {
  const overlays = page.locator(
    '[role="dialog"]:visible, [role="menu"]:visible, .mantine-Modal-overlay:visible',
  );
  for (let tries = 0; tries < 5; tries += 1) {
    await page.keyboard.press('Escape');
    await settled(page);
    if ((await overlays.count()) === 0) return true;
  }
  return false;
}
