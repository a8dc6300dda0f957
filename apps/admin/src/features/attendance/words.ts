import type { Language } from '../../lib/i18n/languages.js';
import type { useText } from '../../lib/i18n/use-text.js';
import { dateWords, dayWords, minutesWords, monthWords, rangeWords } from '../../lib/dates/words.js';
import { plusDays } from '../../lib/dates/weeks.js';
import { deliveredOf, type Presence } from './presence.js';

type Speech = ReturnType<typeof useText>;

/** Who is there, as they chose to be named; else "a peer navigator". */
export const whoWords = ({ publicName }: Pick<Presence, 'publicName'>, { t }: Speech): string =>
  publicName ?? t('attendance.somebody');

/** "Speaks English and Spanish"; nothing where no languages are known. */
export function languagesWords({ languages }: Pick<Presence, 'languages'>, { t, language }: Speech): string {
  if (languages.length === 0) return '';
  const names = new Intl.DisplayNames([language], { type: 'language', fallback: 'code' });
  const list = new Intl.ListFormat(language).format(languages.map((code) => names.of(code) ?? code));
  return t('attendance.speaks', { languages: list });
}

/** "Tue, Nov 17, 2-5 pm". */
export const whenWords = (
  { day, fromTime, toTime }: Pick<Presence, 'day' | 'fromTime' | 'toTime'>,
  language: Language,
): string => `${dayWords(day, language)}, ${rangeWords(fromTime, toTime, language)}`;

/** "Nov 23 to Nov 29, 2026": from a Monday to its Sunday. */
export function weekWords(monday: string, { t, language }: Speech): string {
  return t('attendance.week.range', {
    from: dayWords(monday, language),
    to: dateWords(plusDays(monday, 6), language),
  });
}

/** The hours of a presence as they stand; both figures where one was put right. */
export function hoursWords(presence: Presence, { t }: Speech): string {
  const planned = minutesWords(presence.expectedMinutes);
  const delivered = deliveredOf(presence);
  if (delivered === null) return t('attendance.hours.planned', { planned });
  const hours = minutesWords(delivered);
  if (presence.correctedMinutes != null && presence.confirmedMinutes != null) {
    return t('attendance.hours.corrected', {
      hours,
      first: minutesWords(presence.confirmedMinutes),
      planned,
    });
  }
  return delivered === presence.expectedMinutes
    ? t('attendance.hours.as_planned', { hours })
    : t('attendance.hours.other', { hours, planned });
}

/** "Fiscal year 2027: July 2026 to June 2027". */
export const yearWords = (
  { fiscalYear, total }: { fiscalYear: number; total: { from: string; until: string } },
  { t, language }: Speech,
): string =>
  t('attendance.year', {
    year: String(fiscalYear),
    from: monthWords(total.from.slice(0, 7), language),
    to: monthWords(plusDays(total.until, -1).slice(0, 7), language),
  });
