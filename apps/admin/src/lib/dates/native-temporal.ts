import type { Temporal as Api } from 'temporal-polyfill';

type Temporal = typeof Api;
const held = () => (globalThis as unknown as { Temporal?: Temporal }).Temporal;

/** The browser's own calendar arithmetic; `ensureTemporal` has filled it in where a browser has none. */
export const Temporal: Temporal = new Proxy({} as Temporal, {
  get: (_, name) => Reflect.get(held() ?? {}, name) as unknown,
});

/** Brings the calendar arithmetic (20 kB) to browsers that lack it, before the first screen. */
export async function ensureTemporal(): Promise<void> {
  if (!held()) await import('temporal-polyfill/global');
}
