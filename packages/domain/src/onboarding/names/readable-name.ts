import { isStateCode } from '../../organizations/states.js';
import { innerCapitals, initials, romanNumerals, shortWords, smallWords, streetWords } from './name-words.js';

/** Letters and apostrophes that belong to one word, or a number with the letters that follow it. */
const word = /\d+[A-Z]*|[\p{Lu}]+(?:'[\p{Lu}]*)*|'[\p{Lu}]+/gu;

const lower = (text: string) => text.toLowerCase();
const capital = (text: string) => text.slice(0, 1) + lower(text.slice(1));

/** Numeric character references that the survey's own tools left behind: "&#040;" is "(". */
const decoded = (text: string) =>
  text.replace(/&#0*(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Number(code)));

/** Words with single spaces: nothing to put right. Most cells are so. */
const plainWords = /^[A-Z0-9]+( [A-Z0-9]+)*$/;

/** One kind of apostrophe, one space, and spaces on both sides of a mark or on none. */
function tidy(text: string): string {
  if (plainWords.test(text)) return text;
  return decoded(text)
    .replace(/\\?[`'’‘´]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/,(?=\S)/g, ', ')
    .replace(/ ,/g, ',')
    .replace(/(\S)\/ | \/(?=\S)/g, '$1/')
    .replace(/(\S)- | -(?=\p{L})/gu, (_, before: string | undefined) => (before ? `${before} - ` : ' - '))
    .replace(/([.\p{L}])\((?=\S)/gu, '$1 (')
    .trim();
}

/** "L'ANSE", "O'BRIEN" and "D'ALENE" have a second capital; "CHILDREN'S" has none; "'N" stays small. */
function withApostrophe(text: string, first: boolean): string {
  const [head = '', ...tail] = text.split("'");
  if (head === '') return lower(text);
  const rest = tail.join("'");
  if (head === 'D' && rest.length > 1) return `${first ? 'D' : 'd'}'${capital(rest)}`;
  if ((head === 'L' || head === 'O') && rest.length > 1) return `${head}'${capital(rest)}`;
  return `${spelled(head, first, new Set())}'${lower(rest)}`;
}

/** One word in capitals as people write it. */
function spelled(text: string, first: boolean, more: ReadonlySet<string>): string {
  if (/^\d/.test(text)) return /^\d+(ST|ND|RD|TH)$/.test(text) ? lower(text) : text;
  if (text.includes("'")) return withApostrophe(text, first);
  if (text.length === 1 || romanNumerals.has(text)) return text;
  if (initials.has(text) && !more.has(text)) return text;
  if (!first && smallWords.has(text)) return lower(text);
  const inner = innerCapitals.get(text);
  if (inner) return inner;
  if (shortWords.has(text) || more.has(text)) return capital(text);
  if (!/[AEIOUYÀ-Ý]/.test(text)) return text;
  if (/^MC[A-Z]{2,}/.test(text)) return `Mc${capital(text.slice(2))}`;
  return capital(text);
}

/** True before a word that begins a name, or a part of it after a mark. */
const beginsPart = (before: string) => /(^|[:(/"@]|[^-] -) ?$/.test(before);

function readable(text: string, more: ReadonlySet<string>): string {
  const tidied = tidy(text);
  if (/\p{Ll}/u.test(tidied)) return tidied;
  return tidied.replace(word, (match, offset: number) => {
    const before = tidied.slice(0, offset);
    if (/^\p{Lu}{1,2}$/u.test(match) && /(^|[\s(/-])([A-Z]\.)+$/.test(before)) return match; // "J.C."
    if (isStateCode(match) && before.endsWith(', ') && offset + 2 === tidied.length) return match; // "Bristol, TN"
    if (before.endsWith('-') && initials.has(match)) return spelled(match, true, new Set([match])); // "-BY-THE-SE"
    return spelled(match, beginsPart(before), more);
  });
}

/**
 * A name of the survey, written in capitals there, as people write it: "KALAMAZOO PUBLIC LIBRARY" becomes "Kalamazoo
 * Public Library", "L`ANSE" "L'Anse", "MCMILLAN" "McMillan". Shortened words stay ("Twp", "Lib."): nobody
 * guesses. A name that has small letters already only has its spaces and apostrophes put right.
 */
export const readableName = (original: string): string => readable(original, new Set());

/** A street address in the same way: "W6588 M-69", "1080 West Clydesdale Dr". */
export const readableStreet = (original: string): string => readable(original, streetWords);

/** A city in the same way. */
export const readableCity = readableStreet;

/** A county or parish in the same way, without the word itself: "CLOUD CO." is "Cloud". */
export const readableCounty = (original: string): string =>
  readable(original.replace(/ (COUNTY|PARISH|CO\.?)$/i, ''), new Set());
