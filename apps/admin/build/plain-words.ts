import { compileMessage, type CompiledMessage } from '@lingui/message-utils/compileMessage';

/** Words that harm or hurry, and words for people that are not people-first. */
const banned = {
  en: 'please oops client clients patient patients addict addicts no-show target targets hit kill abort case cases incident incidents offender relapse invalid urgent',
  es: 'ups cliente clientes paciente pacientes adicto adicta adictos adictas caso casos incidente incidentes recaída abortar matar delincuente urgente inválido inválida',
};

const wordsIn = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu) ?? [];

/** The banned words, and exclamation marks, in a text. */
export function bannedIn(text: string, language: 'en' | 'es'): string[] {
  const list = banned[language].split(' ');
  const found = wordsIn(text).filter((word) => list.includes(word));
  return /[!¡]/.test(text) ? [...found, '!'] : found;
}

function flat(message: CompiledMessage): string {
  return message
    .map((token) => {
      if (typeof token === 'string') return token;
      const [, , choices] = token;
      if (choices === null || typeof choices !== 'object') return 'Ana';
      const each = choices as Record<string, unknown>;
      const other = each.other ?? Object.values(each).find(Array.isArray);
      return Array.isArray(other) ? flat(other as CompiledMessage) : '';
    })
    .join('');
}

/** A message as somebody reads it: values and plurals filled in. */
export const asRead = (message: string): string => flat(compileMessage(message));

/** Syllables of an English word, by its groups of vowels. */
function syllablesEn(word: string): number {
  const short = word.replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '').replace(/^y/, '');
  return Math.max(1, short.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}

/** Syllables of a Spanish word: two strong or accented vowels side by side are two. */
function syllablesEs(word: string): number {
  const strong = word.match(/[aeoáéíóú]/g)?.length ?? 0;
  const weakAlone = word.match(/(?<![aeoáéíóúiuü])[iuü]+(?![aeoáéíóú])/g)?.length ?? 0;
  return Math.max(1, strong + weakAlone);
}

interface Counts {
  words: number;
  sentences: number;
  syllables: number;
}

function count(texts: string[], syllables: (word: string) => number): Counts {
  const words = texts.flatMap(wordsIn);
  const sentences = texts
    .flatMap((text) => text.split(/[.?:]+(?:\s|$)/))
    .filter((part) => wordsIn(part).length > 0);
  return {
    words: words.length,
    sentences: sentences.length,
    syllables: words.reduce((sum, word) => sum + syllables(word), 0),
  };
}

/** The US school grade in which English texts are read easily (Flesch and Kincaid, 1975). Staff screens: at most 8. */
export function gradeOf(texts: string[]): number {
  const { words, sentences, syllables } = count(texts, syllablesEn);
  return (0.39 * words) / sentences + (11.8 * syllables) / words - 15.59;
}

/** How easily Spanish texts are read, 0 to 100 (Fernández Huerta, 1959). At least 70. */
export function easeOf(texts: string[]): number {
  const { words, sentences, syllables } = count(texts, syllablesEs);
  return 206.84 - (60 * syllables) / words - (1.02 * words) / sentences;
}
