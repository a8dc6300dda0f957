/** The languages in which everything the product says exists. */
export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

export const isLanguage = (word: string): word is Language => languages.some((each) => each === word);

/** The language to write to somebody in; English when theirs is none of ours. */
export const languageOf = (word: string): Language => (isLanguage(word) ? word : 'en');
