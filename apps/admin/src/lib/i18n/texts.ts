import { i18n, type Messages, setupI18n } from '@lingui/core';
import { firstLanguage, keepLanguage, type Language } from './languages.js';

/** Fetches the texts of one part of the app: 'shell', or a feature's noun. */
export type FetchTexts = (part: string, language: Language) => Promise<Messages>;

/** `t('noun.thing', { name })`. */
export type Say = (id: string, values?: Record<string, string | number>) => string;

let fetchTexts: FetchTexts = () => Promise.resolve({});
const wanted = new Set<string>();
const held = new Map<string, Messages>();

async function hold(part: string, language: Language): Promise<void> {
  if (held.has(`${language}/${part}`)) return;
  const messages = await fetchTexts(part, language);
  i18n.load(language, messages);
  held.set(`${language}/${part}`, messages);
}

/** Makes the texts of a feature ready in the language in use. Each route calls it in its loader. */
export async function loadTexts(...parts: string[]): Promise<void> {
  parts.forEach((part) => wanted.add(part));
  await Promise.all(parts.map((part) => hold(part, i18n.locale as Language)));
}

/** Says the texts of a feature in one language, whichever is in use: for a sheet that speaks both at once. */
export async function textsIn(part: string, language: Language): Promise<Say> {
  await hold(part, language);
  const own = setupI18n({
    locale: language,
    messages: { [language]: held.get(`${language}/${part}`) ?? {} },
  });
  return (id, values) => own._(id, values);
}

/** Changes the language of everything on screen; page, forms and data stay as they are. */
export async function speak(language: Language): Promise<void> {
  await Promise.all([...wanted].map((part) => hold(part, language)));
  i18n.activate(language);
  document.documentElement.lang = language;
}

/** The person's own choice: changes the language and remembers it on this device. */
export async function chooseLanguage(language: Language): Promise<void> {
  keepLanguage(language);
  await speak(language);
}

/** Starts with the shell's texts in the first language. */
export async function startTexts(fetch: FetchTexts): Promise<void> {
  fetchTexts = fetch;
  wanted.add('shell');
  await speak(firstLanguage());
}
