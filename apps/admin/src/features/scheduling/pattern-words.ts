import { plusDays } from '../../lib/dates/weeks.js';
import { dateWords } from '../../lib/dates/words.js';
import type { Language } from '../../lib/i18n/languages.js';
import type { Speech } from '../../lib/refusals/problems.js';
import type { PatternsQuery } from '../../gql/graphql.js';
import { timesWords } from './words.js';

export type Pattern = PatternsQuery['presencePatterns'][number];

const aMonday = '2024-01-01';

/** 2 as "Tuesday". */
export function weekdayWords(weekday: number, language: Language): string {
  const day = new Date(`${plusDays(aMonday, weekday - 1)}T12:00:00Z`);
  return new Intl.DateTimeFormat(language, { timeZone: 'UTC', weekday: 'long' }).format(day);
}

/** "Tuesday, 2-5 pm, 1 person" */
export const patternTitle = (pattern: Pattern, { t, language }: Speech): string =>
  [
    weekdayWords(pattern.weekday, language),
    timesWords(pattern, language),
    t('scheduling.pattern.people', { count: pattern.people }),
  ].join(', ');

/** How often and how long: "every week, since Jan 1, 2026". */
export function patternRhythm(
  { everyWeeks, nths, startsOn, endsOn }: Pattern,
  { t, language }: Speech,
): string {
  const often =
    nths.length > 0
      ? new Intl.ListFormat(language).format(nths.map((nth) => t(`scheduling.pattern.nth.${nth}`)))
      : t('scheduling.pattern.every', { weeks: everyWeeks });
  const since = t('scheduling.pattern.since', { day: dateWords(startsOn, language) });
  const until = endsOn ? [t('scheduling.pattern.until', { day: dateWords(endsOn, language) })] : [];
  return [often, since, ...until].join(', ');
}
