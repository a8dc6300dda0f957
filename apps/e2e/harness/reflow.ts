import type { Page } from 'playwright-core';

/**
 * What does not fit at 320 × 640: the page itself when it scrolls sideways, and every part that scrolls sideways
 * without being a labelled region that the keyboard reaches (WCAG 1.4.10, 2.1.1). Leaves the window at that size.
 */
export async function reflowFindings(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 320, height: 640 });
  return page.evaluate(() => {
    const describe = (element: Element) =>
      `${element.tagName.toLowerCase()}${element.id ? `#${element.id}` : ''}.${[...element.classList].join('.')}`;
    const found: string[] = [];
    const width = document.documentElement.clientWidth;
    const all = [...document.querySelectorAll('body *')];
    const scrolls = (element: Element) => {
      const { overflowX } = getComputedStyle(element);
      return (
        (overflowX === 'auto' || overflowX === 'scroll') && element.scrollWidth > element.clientWidth + 1
      );
    };
    if (document.documentElement.scrollWidth > width) {
      const widest = all
        .filter((element) => element.getBoundingClientRect().right > width + 1)
        .slice(0, 3)
        .map(describe);
      found.push(
        `the page is ${document.documentElement.scrollWidth} px wide at ${width}: ${widest.join(', ')}`,
      );
    }
    for (const element of all.filter(scrolls)) {
      const named = element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby');
      const reached =
        (element as HTMLElement).tabIndex >= 0 ||
        element.querySelector('a[href], button, input, select, textarea, [tabindex="0"]');
      if (!named || !reached)
        found.push(
          `${describe(element)} scrolls sideways without ${named ? 'a way for the keyboard' : 'a name'}`,
        );
    }
    return found;
  });
}
