import type { OpeningPeriod } from '@mutuality/domain/hours';
import type { Weekday } from '@mutuality/domain/time';

/** Open from one time to another, in these weeks of a month: 'every', '1,3' the first and third, '-1' the last. */
export interface PeriodDraft {
  opensAt: string;
  closesAt: string;
  weeks: string;
}

/** A season with its week; the first has no days of its own and holds all year. */
export interface SeasonDraft {
  fromMonth: string;
  fromDay: string;
  toMonth: string;
  toDay: string;
  days: { periods: PeriodDraft[] }[];
}

export interface HoursDraft {
  seasons: SeasonDraft[];
}

type Period = Omit<OpeningPeriod, 'branchId'>;

/** A period as the API gives it. */
interface PeriodRow {
  weekday: number;
  nths: number[];
  opensAt: string;
  closesAt: string;
  seasonFrom?: string | null;
  seasonTo?: string | null;
}

/** The periods of an answer as the rules know them. */
export const standing = (rows: readonly PeriodRow[]): Period[] =>
  rows.map(({ weekday, nths, opensAt, closesAt, seasonFrom = null, seasonTo = null }) => ({
    ...{ weekday: weekday as Weekday, nths, opensAt, closesAt, seasonFrom, seasonTo },
  }));

export const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

export const everyWeek = 'every';

export const emptyPeriod: PeriodDraft = { opensAt: '', closesAt: '', weeks: everyWeek };

const emptyWeek = () => weekdays.map(() => ({ periods: [] as PeriodDraft[] }));

export const emptySeason = (): SeasonDraft => ({
  ...{ fromMonth: '', fromDay: '', toMonth: '', toDay: '', days: emptyWeek() },
});

/** The hours that stand, as they are edited: all year first, then each season. */
export function draftOf(periods: readonly Period[]): HoursDraft {
  const seasons = new Map<string, SeasonDraft>([['', emptySeason()]]);
  for (const { weekday, nths, opensAt, closesAt, seasonFrom, seasonTo } of periods) {
    const key = seasonFrom && seasonTo ? `${seasonFrom} ${seasonTo}` : '';
    const season = seasons.get(key) ?? seasonOf(seasonFrom ?? '', seasonTo ?? '');
    seasons.set(key, season);
    season.days[weekday - 1]?.periods.push({ opensAt, closesAt, weeks: nths.join(',') || everyWeek });
  }
  return { seasons: [...seasons.values()] };
}

function seasonOf(from: string, to: string): SeasonDraft {
  const [fromMonth = '', fromDay = ''] = from.split('-');
  const [toMonth = '', toDay = ''] = to.split('-');
  return {
    fromMonth,
    fromDay: String(Number(fromDay)),
    toMonth,
    toDay: String(Number(toDay)),
    days: emptyWeek(),
  };
}

const yearless = (month: string, day: string): string | null =>
  month === '' && day.trim() === '' ? null : `${month}-${day.trim().padStart(2, '0')}`;

/** The periods of a draft, each with where it stands in the form. */
export function periodsOf({ seasons }: HoursDraft): { period: Period; path: string; season: string }[] {
  return seasons.flatMap(({ fromMonth, fromDay, toMonth, toDay, days }, at) =>
    days.flatMap(({ periods }, day) =>
      periods.map(({ opensAt, closesAt, weeks }, index) => ({
        path: `seasons.${at}.days.${day}.periods.${index}`,
        season: `seasons.${at}`,
        period: {
          weekday: weekdays[day] ?? 1,
          nths: weeks === everyWeek ? [] : weeks.split(',').map(Number),
          ...{ opensAt, closesAt },
          seasonFrom: at === 0 ? null : (yearless(fromMonth, fromDay) ?? ''),
          seasonTo: at === 0 ? null : (yearless(toMonth, toDay) ?? ''),
        },
      })),
    ),
  );
}

/** Where a rule's path (`periods`, row, field) stands in the form. */
export function fieldOf(draft: HoursDraft, path: readonly string[]): string | undefined {
  const [list, at, field = ''] = path[0] === 'input' ? path.slice(1) : path;
  const row = list === 'periods' ? periodsOf(draft)[Number(at)] : undefined;
  if (!row) return undefined;
  if (field === 'seasonFrom') return `${row.season}.fromDay`;
  if (field === 'seasonTo') return `${row.season}.toDay`;
  return field === 'nths' ? `${row.path}.weeks` : `${row.path}.${field}`;
}
