import type { Page } from 'playwright-core';
import type { Language, Theme } from './browser.js';
import { settled } from './settled.js';

export const themes: readonly Theme[] = ['light', 'dark'];

/** Shows the page in another theme at once, without the choice being kept: every colour hangs on this attribute. */
export async function showTheme(page: Page, theme: Theme): Promise<void> {
  await page.evaluate(
    (chosen) => document.documentElement.setAttribute('data-mantine-color-scheme', chosen),
    theme,
  );
}

/** Chooses a language for this device and shows the page anew. */
export async function chooseLanguage(page: Page, language: Language): Promise<void> {
  await page.evaluate((chosen) => localStorage.setItem('mutuality.language', chosen), language);
  await page.reload();
  await settled(page);
}
