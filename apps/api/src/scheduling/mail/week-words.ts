import type { Language } from '../../platform/mail/language.js';

const tags: Record<Language, string> = { en: 'en-US', es: 'es-US' };

const words = (language: Language, options: Intl.DateTimeFormatOptions, at: string) =>
  new Intl.DateTimeFormat(tags[language], { timeZone: 'UTC', ...options }).format(new Date(at));

/** "Tuesday, November 24" */
export const dayInWords = (day: string, language: Language): string =>
  words(language, { weekday: 'long', month: 'long', day: 'numeric' }, `${day}T12:00:00Z`);

/** "November 23" */
export const mondayInWords = (week: string, language: Language): string =>
  words(language, { month: 'long', day: 'numeric' }, `${week}T12:00:00Z`);

/** "2:00 PM to 5:00 PM", by the branch's own clock. */
export function timesInWords(fromTime: string, toTime: string, language: Language): string {
  const time = (wallTime: string) =>
    words(language, { hour: 'numeric', minute: '2-digit' }, `2000-01-01T${wallTime}:00Z`);
  return `${time(fromTime)} ${language === 'en' ? 'to' : 'a'} ${time(toTime)}`;
}

/** "Central Time", said where a week holds hours of more than one zone. */
export const zoneInWords = (zone: string, language: Language, at: Date): string =>
  new Intl.DateTimeFormat(tags[language], { timeZone: zone, timeZoneName: 'longGeneric' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value ?? zone;
