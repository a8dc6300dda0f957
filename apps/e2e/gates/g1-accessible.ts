import type { Page } from 'playwright-core';
import { axeViolations } from '../harness/axe.js';
import type { Language, Theme } from '../harness/browser.js';
import { settled } from '../harness/settled.js';
import { allRight, type Gate } from './gate.js';
import { nameOf, type Tour } from './tour.js';

const looks = (['light', 'dark'] as Theme[]).flatMap((theme) =>
  (['en', 'es'] as Language[]).map((language) => ({ theme, language })),
);

/** Every screen × light and dark × English and Spanish × computer and phone, and whatever opens on it: axe finds nothing. */
export const g1: Gate = {
  id: 'G1',
  title: 'Accessible',
  async measure(tour: Tour) {
    const missing = tour
      .unreached()
      .map((pattern) => ({ what: pattern, findings: ['no link leads there, so it was not looked at'] }));
    const measured = [];
    for (const look of looks) {
      const found = await tour.each(look, tour.visits, async (page, visit) => {
        const at = (where: string) => `${nameOf(visit)} ${look.theme} ${look.language} ${where}`;
        const wide = { what: at('1280'), findings: await axeViolations(page) };
        const opened =
          look.theme === 'light' && look.language === 'en'
            ? await violationsOfWhatOpens(page, (name) => at(`open: ${name}`))
            : [];
        await page.setViewportSize({ width: 390, height: 844 });
        await settled(page);
        return [wide, { what: at('390'), findings: await axeViolations(page) }, ...opened];
      });
      measured.push(...found.flat());
    }
    return allRight([...missing, ...measured]);
  },
};

/** Opens every menu, disclosure and dialog that says it is one, looks, and closes it again. */
async function violationsOfWhatOpens(page: Page, say: (name: string) => string) {
  const openers = page.locator(
    'main button[aria-haspopup]:visible, header button[aria-haspopup]:visible, button[aria-expanded="false"]:visible, summary:visible',
  );
  const results = [];
  for (let index = 0; index < Math.min(await openers.count(), 12); index += 1) {
    const opener = openers.nth(index);
    if (await opener.isDisabled()) continue;
    const name = ((await opener.getAttribute('aria-label')) ?? (await opener.textContent()) ?? '')
      .trim()
      .slice(0, 40);
    await opener.click();
    await settled(page);
    results.push({ what: say(name), findings: await axeViolations(page) });
    await page.keyboard.press('Escape');
    await settled(page);
  }
  return results;
}
