import { i18n, type Messages } from '@lingui/core';
import { firstLanguage, keepLanguage, type Language } from './languages.js';

/** Fetches the texts of one part of the app: 'shell', or a feature's noun. */
export type FetchTexts = (part: string, language: Language) => Promise<Messages>;

let fetchTexts: FetchTexts = () => Promise.resolve({});
const wanted = new Set<string>();
const held = new Set<string>();

async function hold(part: string, language: Language): Promise<void> {
  if (held.has(`${language}/${part}`)) return;
  i18n.load(language, await fetchTexts(part, language));
  held.add(`${language}/${part}`);
}

/** Makes the texts of a feature ready in the language in use. Each route calls it in its loader. */
export async function loadTexts(...parts: string[]): Promise<void> {
  parts.forEach((part) => wanted.add(part));
  await Promise.all(parts.map((part) => hold(part, i18n.locale as Language)));
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
