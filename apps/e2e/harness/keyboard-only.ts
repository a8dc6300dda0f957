import type { BrowserContext } from 'playwright-core';

/** What moves a pointer, or does in one call what fingers on keys could not. */
const forbidden = new Set([
  ...['click', 'dblclick', 'tap', 'hover', 'dragTo', 'dragAndDrop', 'check', 'uncheck', 'setChecked'],
  ...[
    'focus',
    'fill',
    'clear',
    'selectOption',
    'selectText',
    'setInputFiles',
    'dispatchEvent',
    'mouse',
    'touchscreen',
  ],
]);

const inner = new WeakMap<object, object>();
const unwrap = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? (inner.get(value) ?? value) : value;
const isPart = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && 'getByRole' in value;

/** The same page or locator, from which everything but the keyboard is taken: using it throws. */
export function keyboardOnly<T extends object>(part: T): T {
  const proxy = new Proxy(part, {
    get(target, name) {
      if (typeof name === 'string' && forbidden.has(name)) {
        throw new Error(`"${name}" is no key: this journey is made by keyboard only.`);
      }
      const value: unknown = Reflect.get(target, name, target);
      if (typeof name === 'string' && name.startsWith('_')) return value; // the library's own inside
      if (isPart(value)) return keyboardOnly(value);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]) => {
        const result: unknown = Reflect.apply(value, target, args.map(unwrap));
        return isPart(result) ? keyboardOnly(result) : result;
      };
    },
  });
  inner.set(proxy, part);
  return proxy;
}

/**
 * Counts what a pointer really does in this window, however it was moved. Call before the first page.
 * → a function that gives the number so far.
 */
export async function countPointerUse(context: BrowserContext): Promise<() => number> {
  let used = 0;
  await context.exposeBinding('mutualityPointerUsed', () => {
    used += 1;
  });
  await context.addInitScript(() => {
    for (const type of ['pointerdown', 'mousedown', 'touchstart', 'wheel']) {
      addEventListener(
        type,
        (event) => {
          if (event.isTrusted)
            (globalThis as unknown as { mutualityPointerUsed(): void }).mutualityPointerUsed();
        },
        { capture: true, passive: true },
      );
    }
  });
  return () => used;
}
