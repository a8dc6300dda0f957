import type { Language } from './language.js';

/** What a mail says: plain sentences, at most one page to go to. */
export interface MailText {
  subject: string;
  /** Who greets at the end; the product by default. Outward mail says "Peer navigators, <library>" and never the recovery organisation. */
  signature?: string;
  paragraphs: string[];
  action?: { label: string; url: string };
  /** Small print after the action. */
  after?: string[];
}

const greeting: Record<Language, (name: string) => string> = {
  en: (name) => (name ? `Hello ${name},` : 'Hello,'),
  es: (name) => (name ? `Hola, ${name}:` : 'Hola:'),
};

/** Names come from people: one line each, without control characters. */
export const oneLine = (text: string) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();

/** The mail's body: readable as it stands, in any program and aloud. */
export function bodyOfMail(text: MailText, name: string, language: Language): string {
  const { paragraphs, action, after = [], signature = 'Mutuality' } = text;
  const parts = [
    greeting[language](oneLine(name)),
    ...paragraphs,
    ...(action ? [`${action.label}:\n${action.url}`] : []),
    ...after,
    signature,
  ];
  return `${parts.join('\n\n')}\n`;
}
