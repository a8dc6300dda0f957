import type { Language } from '../../lib/i18n/languages.js';

/** The first day of a budget year in words: `07-01` is "July 1". */
export const yearStartWords = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-US' : 'es-US', {
    ...{ timeZone: 'UTC', month: 'long', day: 'numeric' },
  }).format(new Date(`2024-${day}T12:00:00Z`));

/** The budget years that US libraries keep; a library's own stands among them whatever it is. */
export const yearStarts = (own?: string): string[] => [
  ...new Set(['01-01', '04-01', '07-01', '10-01', ...(own ? [own] : [])]),
];

/** The time zones of the United States, and any other that is in use. */
export const zones = (own?: string): string[] => [
  ...new Set([
    'America/New_York',
    'America/Detroit',
    'America/Menominee',
    'America/Chicago',
    'America/Denver',
    'America/Phoenix',
    'America/Los_Angeles',
    'America/Anchorage',
    'Pacific/Honolulu',
    'America/Puerto_Rico',
    ...(own ? [own] : []),
  ]),
];

export const textOrNull = (text: string | null | undefined): string | null => text?.trim() || null;

/** A typed number, or null where nothing is typed; no number is NaN, which the rule refuses. */
export const numberOrNull = (text: string): number | null => (text.trim() === '' ? null : Number(text));

/** A web address to follow, with its scheme. */
export const webAddress = (website: string): string =>
  /^https?:\/\//i.test(website) ? website : `https://${website}`;
