import type { BrowserContext, Page, Request } from 'playwright-core';

const underWay = new WeakMap<Page, Set<Request>>();
const patience = 15_000;
const stillFor = 120;

/** Keeps count of what the pages of this window have asked for and not got yet; streams that never end do not count. */
export function watchRequests(context: BrowserContext): void {
  const of = (request: Request) => {
    const page = pageOf(request);
    if (page && !underWay.has(page)) underWay.set(page, new Set());
    return page ? underWay.get(page) : undefined;
  };
  context.on('request', (request) => {
    if (request.resourceType() !== 'eventsource') of(request)?.add(request);
  });
  context.on('requestfinished', (request) => of(request)?.delete(request));
  context.on('requestfailed', (request) => of(request)?.delete(request));
}

/** Waits until the page stands still: its heading is there, nothing says that it is busy, nothing is being fetched. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('domcontentloaded');
  await page.locator('h1').first().waitFor();
  const since = Date.now();
  for (let still = Date.now(); Date.now() - still < stillFor;) {
    if (Date.now() - since > patience)
      throw new Error(`${page.url()} does not come to rest: ${whatKeeps(page)}`);
    if (underWay.get(page)?.size || (await page.locator('[aria-busy="true"]').count())) still = Date.now();
    await page.waitForTimeout(30);
  }
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

const whatKeeps = (page: Page) =>
  [...(underWay.get(page) ?? [])].map((request) => request.url()).join(', ') ||
  'something says that it is busy';

/** A request of a window that is closing has no page any more. */
function pageOf(request: Request): Page | null {
  try {
    return request.frame().page();
  } catch {
    return null;
  }
}
