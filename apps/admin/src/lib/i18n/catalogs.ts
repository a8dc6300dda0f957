import type { Messages } from '@lingui/core';
import type { FetchTexts } from './texts.js';

type Files = Record<string, () => Promise<Messages>>;

const files: Files = {
  ...import.meta.glob<Messages>('../../features/*/locales/*.json', { import: 'default' }),
  ...import.meta.glob<Messages>('../../{ui,routes,lib}/locales/*.json', { import: 'default' }),
  ...import.meta.glob<Messages>('../refusals/locales/*/*.json', { import: 'default' }),
};

const shell = /\/(?:ui|routes|lib|features\/(?:shell|access))\/locales\/|^\.\.\/(?:locales|refusals)\//;

const belongs = (path: string, part: string) =>
  part === 'shell' ? shell.test(path) : path.includes(`/features/${part}/locales/`);

/** The catalogs as the build packs them: the shell's together, each feature's with its routes. */
export const fetchCatalogs: FetchTexts = (part, language) =>
  Promise.all(
    Object.entries(files)
      .filter(([path]) => path.endsWith(`/${language}.json`) && belongs(path, part))
      .map(([, load]) => load()),
  );
