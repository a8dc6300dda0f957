import type { OpeningPeriod } from '@mutuality/domain/hours';
import { dayWords, rangeWords } from '../../lib/dates/words.js';
import { plusDays } from '../../lib/dates/weeks.js';
import { everyWeek } from './hours-draft.js';
import type { useText } from '../../lib/i18n/use-text.js';

type Speech = ReturnType<typeof useText>;
type Period = Omit<OpeningPeriod, 'branchId'>;

const aMonday = '2024-01-01';

/** "Monday", written out. */
export function weekdayWords(weekday: number, language: Speech['language']): string {
  const day = plusDays(aMonday, weekday - 1);
  const name = new Intl.DateTimeFormat(language === 'en' ? 'en-US' : 'es-US', {
    ...{ timeZone: 'UTC', weekday: 'long' },
  }).format(new Date(`${day}T12:00:00Z`));
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** The months by name, as options. */
export const months = (language: Speech['language']): { value: string; label: string }[] =>
  Array.from({ length: 12 }, (_, index) => {
    const value = String(index + 1).padStart(2, '0');
    const label = new Intl.DateTimeFormat(language === 'en' ? 'en-US' : 'es-US', {
      ...{ timeZone: 'UTC', month: 'long' },
    }).format(new Date(`2024-${value}-15T12:00:00Z`));
    return { value, label };
  });

/** "every week", "1st and 3rd week". */
export const weeksWords = (weeks: string, { t }: Speech): string =>
  weeks === everyWeek
    ? t('hours.weeks.every')
    : t('hours.weeks.these', {
        weeks: weeks
          .split(',')
          .map((nth) => t(`hours.nth.${nth}`))
          .join(', '),
      });

/** "Tue 10 am-12 pm, 1-5 pm · Thu 1-5 pm": all-year hours in one line. */
export function hoursLine(periods: readonly Period[], speech: Speech): string {
  const { language, t } = speech;
  const always = periods.filter(({ seasonFrom }) => seasonFrom === null);
  const days = [...new Set(always.map(({ weekday }) => weekday))];
  const line = days.map((weekday) => {
    const ranges = always
      .filter((period) => period.weekday === weekday)
      .map(({ opensAt, closesAt, nths }) => {
        const range = rangeWords(opensAt, closesAt, language);
        return nths.length > 0 ? `${range} (${weeksWords(nths.join(','), speech)})` : range;
      });
    return `${dayWords(plusDays(aMonday, weekday - 1), language, 'weekday')} ${ranges.join(', ')}`;
  });
  const seasons = new Set(periods.filter(({ seasonFrom }) => seasonFrom).map(({ seasonFrom }) => seasonFrom))
    .size;
  return [...line, ...(seasons > 0 ? [t('hours.seasons', { count: seasons })] : [])].join(' · ');
}
