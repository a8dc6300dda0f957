/** Shortened words of library names under what they stand for. */
const shortForms: Readonly<Record<string, string>> = {
  TOWNSHIP: 'TWP TWSP TWNSHP TSHP',
  DISTRICT: 'DIST DISTR',
  LIBRARY: 'LIB LIBR LIBY LIBRARIES',
  PUBLIC: 'PUB PUBL',
  COUNTY: 'CO CNTY CTY',
  COMMUNITY: 'COMM COM',
  MEMORIAL: 'MEM MEML',
  REGIONAL: 'REG',
  SCHOOL: 'SCH',
  SYSTEM: 'SYS SYST',
  CENTER: 'CTR',
  ASSOCIATION: 'ASSN ASSOC',
  SAINT: 'ST',
  SAINTE: 'STE',
  MOUNT: 'MT',
  FORT: 'FT',
  POINT: 'PT',
  'PUBLIC LIBRARY': 'PL',
  'DISTRICT LIBRARY': 'DL',
  'TOWNSHIP LIBRARY': 'TL',
  'LIBRARY DISTRICT': 'LD',
  'PUBLIC LIBRARY DISTRICT': 'PLD',
};

const longForms = new Map(
  Object.entries(shortForms).flatMap(([long, short]) => short.split(' ').map((word) => [word, long])),
);

/** Words that say what a library is, not which one. */
const kindWords = new Set([
  'PUBLIC',
  'LIBRARY',
  'DISTRICT',
  'SYSTEM',
  'FREE',
  'THE',
  'OF',
  'AND',
  'AREA',
  'INC',
]);

/**
 * A name as words to compare: capitals, shortened words in full, apostrophes and accents gone. "L`Anse Twp. Lib." and
 * "L'ANSE TOWNSHIP LIBRARY" are the same words.
 */
export function plainWords(name: string): string[] {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[`'’‘´]/g, '')
    .replace(/&/g, ' AND ')
    .replace(/[^A-Z0-9]+/g, ' ')
    .trim()
    .split(' ')
    .flatMap((word) => (longForms.get(word) ?? word).split(' '))
    .filter(Boolean);
}

/** The words that tell which library it is; all of them where there are no others. */
export function tellingWords(words: readonly string[]): string[] {
  const telling = words.filter((word) => !kindWords.has(word));
  return telling.length > 0 ? telling : [...words];
}

/** False for "Public Library": such a name fits hundreds. */
export const tellsSomething = (words: readonly string[]) => words.some((word) => !kindWords.has(word));
