import type { Page } from 'playwright-core';
import type { Language, Theme } from './browser.js';
import { settled } from './settled.js';

/** Shows the page in another theme, as the person's choice on this device does. */
export async function chooseTheme(page: Page, theme: Theme): Promise<void> {
  await page.evaluate((chosen) => localStorage.setItem('mutuality.theme', chosen), theme);
  await page.reload();
  await settled(page);
}

/** Shows the page in another language, as the person's choice on this device does. */
export async function chooseLanguage(page: Page, language: Language): Promise<void> {
  await page.evaluate((chosen) => localStorage.setItem('mutuality.language', chosen), language);
  await page.reload();
  await settled(page);
}
