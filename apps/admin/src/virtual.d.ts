/** Made by build/catalogs.ts: the way to the texts of each part of the app in each language. */
declare module 'virtual:texts' {
  import type { Messages } from '@lingui/core';
  export const texts: Record<string, (() => Promise<{ default: Messages }>) | undefined>;
}
