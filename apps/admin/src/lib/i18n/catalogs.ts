import { texts } from 'virtual:texts';
import type { FetchTexts } from './texts.js';

/** The catalogs as the build packs them: the shell's together, each feature's on its own. */
export const fetchCatalogs: FetchTexts = async (part, language) => {
  const load = texts[`${part}/${language}`];
  return load ? (await load()).default : {};
};
