import { Temporal } from 'temporal-polyfill';

/** A day of the calendar without a zone, written `YYYY-MM-DD`. Two days compare as strings. */
export type CalendarDay = string;

/** A day of every year, written `MM-DD`: where a fiscal year or a season begins. */
export type YearlessDay = string;

/** ISO weekday, Monday = 1 to Sunday = 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** The day that a text names, or null where it is no day of the calendar (`2026-02-30`, `11/1/2026`). */
export function parseCalendarDay(text: string): CalendarDay | null {
  const day = text.trim();
  if (!dayPattern.test(day)) return null;
  try {
    return Temporal.PlainDate.from(day).toString();
  } catch {
    return null;
  }
}

/** Writes year, month (1-12) and day of the month as a calendar day; a day beyond the month becomes its last. */
export function formatCalendarDay(year: number, month: number, day: number): CalendarDay {
  return Temporal.PlainDate.from({ year, month, day }, { overflow: 'constrain' }).toString();
}

/** The `MM-DD` that a text names, 29 February included, or null. */
export function parseYearlessDay(text: string): YearlessDay | null {
  const yearless = text.trim();
  return parseCalendarDay(`2024-${yearless}`) === null ? null : yearless;
}

/** The `MM-DD` of a day. */
export function yearlessOf(day: CalendarDay): YearlessDay {
  return day.slice(5);
}

/** Days without a zone are counted in UTC, where each has 24 hours: exact, and quick enough for a year's plan. */
const millisecondsPerDay = 86_400_000;
const countOf = (day: CalendarDay) => Date.parse(`${day}T00:00:00Z`) / millisecondsPerDay;

/** The day so many days later (earlier when negative). */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  return new Date((countOf(day) + days) * millisecondsPerDay).toISOString().slice(0, 10);
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return countOf(to) - countOf(from);
}

/** Monday = 1 to Sunday = 7. */
export function weekdayOf(day: CalendarDay): Weekday {
  return (((((countOf(day) + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/**
 * Whether a day is the nth of its weekday in its month: 1 to 5 count from the start, -1 is the last.
 * An empty list means every week.
 */
export function isNthWeekday(day: CalendarDay, nths: readonly number[]): boolean {
  if (nths.length === 0) return true;
  const nth = Math.ceil(Number(day.slice(8)) / 7);
  const isLast = addDays(day, 7).slice(5, 7) !== day.slice(5, 7);
  return nths.includes(nth) || (isLast && nths.includes(-1));
}
