import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { watchRequests } from './settled.js';
import { sharedProduct } from './shared-product.js';

export type Theme = 'light' | 'dark';
export type Language = 'en' | 'es';

export interface Look {
  theme?: Theme;
  language?: Language;
  width?: number;
  height?: number;
  /** IANA name; where the person sits. */
  zone?: string;
  /** The product to look at; the shared one when not given. */
  url?: string;
}

/** Chromium without anything that calls out; `--no-sandbox` because test machines run as root. */
export const launchFlags = [
  '--no-sandbox',
  '--headless',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export async function launchChromium(): Promise<Browser> {
  const executablePath = process.env.CHROME_PATH;
  if (!executablePath)
    throw new Error('CHROME_PATH is not set: run through "npm test", which finds a Chromium.');
  return chromium.launch({ executablePath, args: launchFlags });
}

/** Opens a fresh window of its own: own cookies, own storage. */
export async function openContext(browser: Browser, look: Look = {}): Promise<BrowserContext> {
  const { theme = 'light', language = 'en', width = 1280, height = 800, zone = 'America/Detroit' } = look;
  const context = await browser.newContext({
    baseURL: look.url ?? sharedProduct().url,
    viewport: { width, height },
    locale: language === 'es' ? 'es-US' : 'en-US',
    timezoneId: zone,
    colorScheme: theme,
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(15_000);
  watchRequests(context);
  await context.addInitScript(
    ([chosenTheme, chosenLanguage]) => {
      // Only the first page of a window begins with these: what the person then chooses is kept.
      try {
        if (!localStorage.getItem('mutuality.theme')) localStorage.setItem('mutuality.theme', chosenTheme);
        if (!localStorage.getItem('mutuality.language'))
          localStorage.setItem('mutuality.language', chosenLanguage);
      } catch {
        // about:blank has no storage.
      }
    },
    [theme, language] as const,
  );
  return context;
}

/**
 * For one test file: a Chromium from its first to its last test.
 * `const browser = useBrowser(); … const page = await browser.page({ theme: 'dark' });`
 */
export function useBrowser() {
  let browser: Browser | undefined;
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    await browser?.close();
  });
  const context = async (look?: Look): Promise<BrowserContext> => {
    if (!browser) throw new Error('The browser is opened in beforeAll: ask for pages inside a test.');
    const made = await openContext(browser, look);
    contexts.push(made);
    return made;
  };
  return { context, page: async (look?: Look): Promise<Page> => (await context(look)).newPage() };
}

/** Keeps a picture in the folder that MUTUALITY_SCREENSHOTS names; does nothing when it is not set. */
export async function screenshot(page: Page, name: string): Promise<void> {
  const folder = process.env.MUTUALITY_SCREENSHOTS;
  if (!folder) return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true, animations: 'disabled' });
}
