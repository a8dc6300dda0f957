import type { Page } from 'playwright-core';

/** Where the focus is, in words, and what is wrong with how it is shown. */
export interface Stop {
  name: string;
  problems: string[];
}

/** Looks at the element that has the focus: it must be seen (SC 2.4.7) and not be covered (SC 2.4.11). */
export async function lookAtFocus(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return { name: 'nothing', problems: [] };
    const words = element.getAttribute('aria-label') ?? element.textContent ?? '';
    const name = `${element.tagName.toLowerCase()} "${words.trim().replace(/\s+/g, ' ').slice(0, 60)}"`;
    const problems: string[] = [];

    // A visually hidden radio or checkbox shows its focus on its label.
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    const box = [element, ...labels]
      .map((each) => each.getBoundingClientRect())
      .find(({ width, height }) => width > 2 && height > 2);
    if (!box) return { name, problems: ['has no size while it has the focus'] };

    const shows = (style: CSSStyleDeclaration) =>
      (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1) || style.boxShadow !== 'none';
    const around = [element, ...labels, element.parentElement, element.nextElementSibling].filter(
      (each) => each !== null,
    );
    if (!around.some((each) => shows(getComputedStyle(each)))) problems.push('shows no focus');

    const middle = { x: box.left + box.width / 2, y: box.top + Math.min(box.height / 2, 40) };
    const inView = middle.x >= 0 && middle.y >= 0 && middle.x <= innerWidth && middle.y <= innerHeight;
    if (!inView) problems.push('is out of view');
    const corners = [middle, { x: box.left + 2, y: box.top + 2 }, { x: box.right - 2, y: box.bottom - 2 }];
    const belongs = (top: Element | null) =>
      top !== null &&
      (top.contains(element) || element.contains(top) || labels.some((label) => label.contains(top)));
    if (inView && !corners.some(({ x, y }) => belongs(document.elementFromPoint(x, y))))
      problems.push('is covered');
    return { name, problems };
  });
}
