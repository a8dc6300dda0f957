/** The languages in which everything on screen exists. */
export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

export const isLanguage = (word: unknown): word is Language => languages.some((each) => each === word);

const key = 'mutuality.language';

/** The language chosen on this device, if any. */
export function chosenLanguage(): Language | null {
  try {
    const word = localStorage.getItem(key);
    return isLanguage(word) ? word : null;
  } catch {
    return null;
  }
}

/** Remembers the choice on this device. */
export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(key, language);
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}

/** The language to begin with: chosen here, else the browser's, else English. */
export function firstLanguage(): Language {
  return chosenLanguage() ?? (/^es\b/i.test(navigator.language) ? 'es' : 'en');
}
