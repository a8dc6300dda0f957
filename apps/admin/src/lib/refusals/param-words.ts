import { dateWords, dayWords, minutesWords, rangeWords, timeWords, zoneWords } from '../dates/words.js';
import { plusDays } from '../dates/weeks.js';
import type { Language } from '../i18n/languages.js';
import type { TextValues } from '../i18n/use-text.js';

const amounts = /^(?:minutes|limit|.*Minutes)$/;
/** Travel is told in minutes alone, so that two amounts can be compared at a glance. */
const travel = /^(?:needed|available)$/;
const aMonday = '2024-01-01';

function season(day: string, language: Language): string {
  const date = new Date(`2024-${day}T12:00:00Z`);
  const tag = language === 'en' ? 'en-US' : 'es-US';
  return new Intl.DateTimeFormat(tag, { timeZone: 'UTC', month: 'long', day: 'numeric' }).format(date);
}

function word(name: string, value: string | number, language: Language): string | number {
  if (typeof value === 'number') {
    if (travel.test(name)) return `${value} min`;
    if (amounts.test(name)) return minutesWords(value);
    return name === 'weekday' ? dayWords(plusDays(aMonday, value - 1), language, 'weekday') : value;
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return dateWords(value, language);
  if (/^\d{2}-\d{2}$/.test(value)) return season(value, language);
  if (/^\d{2}:\d{2}$/.test(value)) return timeWords(value, language);
  if (/^\d{2}:\d{2}-\d{2}:\d{2}/.test(value)) {
    const periods = value.split(',').map((period) => period.split('-') as [string, string]);
    return periods.map(([from, to]) => rangeWords(from, to, language)).join(', ');
  }
  return name === 'zone' && value !== '' ? zoneWords(value, language) : value;
}

/**
 * A refusal's values as people read them: days, times, periods, amounts of minutes, weekdays, zones. Each also has
 * a `has_…` of yes or no, for sentences that leave out what is not there.
 */
export function paramWords(params: TextValues, language: Language): TextValues {
  return Object.fromEntries(
    Object.entries(params).flatMap(([name, value]) => [
      [name, word(name, value, language)],
      [`has_${name}`, value === '' ? 'no' : 'yes'],
    ]),
  );
}
