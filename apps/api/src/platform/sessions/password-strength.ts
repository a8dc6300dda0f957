import { commonWords } from './common-words.js';
import { Shut } from './shut.js';

/** Fewest characters of a password. */
export const MIN_LENGTH = 12;

/** From this length on, common words may make up the whole: four of them are a good passphrase. */
const PASSPHRASE_LENGTH = 20;

const rows = [
  '0123456789',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'qazwsxedcrfvtgbyhnujmikolp',
];
const runs = rows.flatMap((row) => [row, [...row].reverse().join('')]).map((row) => row.repeat(3));

/** Digits and signs that stand for letters. */
const plain = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[@4]/g, 'a')
    .replace(/3/g, 'e')
    .replace(/[1!|]/g, 'i')
    .replace(/0/g, 'o')
    .replace(/[$5]/g, 's')
    .replace(/7/g, 't');

/** Whether it is common words or the person's own names, and hardly a letter more. */
function isWordsOnly(password: string, about: string[]): boolean {
  const own = about.flatMap((text) => plain(text).split(/[^\p{L}]+/u)).filter((word) => word.length > 1);
  const longestFirst = [...commonWords, ...own].sort((a, b) => b.length - a.length);
  const whole = plain(password);
  const rest = longestFirst.reduce((text, word) => text.replaceAll(word, ' '), whole);
  return rest !== whole && rest.replace(/[^\p{L}]/gu, '').length < 4;
}

/**
 * Why a password is too easy to guess, or null. At least 12 characters (people sign in with it alone, and tries are counted);
 * not a run of the keyboard, not a few characters repeated, not common words or the person's own names with figures around them.
 * No rule about kinds of characters (SP 800-63B, 3.1.1.2). `about`: the person's name, mail, organisation.
 */
export function weaknessOf(password: string, about: string[] = []): 'SHORT' | 'COMMON' | null {
  const characters = [...password.normalize('NFKC')];
  if (characters.length < MIN_LENGTH) return 'SHORT';
  const lower = characters.join('').toLowerCase();
  if (new Set(lower).size < 5 || runs.some((run) => run.includes(lower))) return 'COMMON';
  if (characters.length < PASSPHRASE_LENGTH && isWordsOnly(lower, about)) return 'COMMON';
  return null;
}

/** Throws 400 `{code: 'WEAK_PASSWORD', reason, minLength}` for a password that is too easy to guess. */
export function refuseWeak(password: string, about: string[] = []): void {
  const reason = weaknessOf(password, about);
  if (reason) throw new Shut(400, 'WEAK_PASSWORD', { reason, minLength: MIN_LENGTH });
}
