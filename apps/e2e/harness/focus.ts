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

    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const rgba = (color: string): number[] => {
      if (!canvas) return [0, 0, 0, 0];
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data];
    };
    const luminance = (color: number[]) => {
      const [r = 0, g = 0, b = 0] = color.slice(0, 3).map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (one: number[], other: number[]) => {
      const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
      return (high + 0.05) / (low + 0.05);
    };
    const surfaceUnder = (from: Element | null): number[] => {
      for (let each = from; each; each = each.parentElement) {
        const color = rgba(getComputedStyle(each).backgroundColor);
        if ((color[3] ?? 0) > 200) return color;
      }
      return [255, 255, 255, 255];
    };
    // The ring lies around the element (outline) or at its edge (shadow): it has to stand out from what is behind.
    const ringOf = (each: Element) => {
      const style = getComputedStyle(each);
      if (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1) return style.outlineColor;
      return style.boxShadow === 'none'
        ? null
        : (/(?:rgba?|color|oklch|oklab)\([^)]*\)/.exec(style.boxShadow)?.[0] ?? null);
    };
    const around = [element, ...labels, element.parentElement, element.nextElementSibling].filter(
      (each) => each !== null,
    );
    const ratios = around.flatMap((each) => {
      const ring = ringOf(each);
      if (!ring) return [];
      const inside = contrast(rgba(ring), surfaceUnder(each));
      return [Math.max(inside, contrast(rgba(ring), surfaceUnder(each.parentElement)))];
    });
    if (ratios.length === 0) problems.push('shows no focus');
    else if (Math.max(...ratios) < 3)
      problems.push(`shows its focus too faintly (${Math.max(...ratios).toFixed(1)}:1)`);

    // Of what is larger than the window (the week as a whole) only a part can be in view: that part is looked at,
    // and one of its edges has to be in view as well, or nobody would see the ring around it.
    const seen = {
      ...{ left: Math.max(0, box.left), right: Math.min(innerWidth, box.right) },
      ...{ top: Math.max(0, box.top), bottom: Math.min(innerHeight, box.bottom) },
    };
    const larger = box.width > innerWidth || box.height > innerHeight;
    const edge = box.left >= 0 || box.top >= 0 || box.right <= innerWidth || box.bottom <= innerHeight;
    const middle = larger
      ? { x: (seen.left + seen.right) / 2, y: (seen.top + seen.bottom) / 2 }
      : { x: box.left + box.width / 2, y: box.top + Math.min(box.height / 2, 40) };
    const inView =
      (larger ? edge && seen.right - seen.left > 24 && seen.bottom - seen.top > 24 : true) &&
      middle.x >= 0 &&
      middle.y >= 0 &&
      middle.x <= innerWidth &&
      middle.y <= innerHeight;
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
