import { Temporal } from 'temporal-polyfill';
import { formatCalendarDay, type CalendarDay, type YearlessDay, yearlessOf } from './calendar-day.js';

/** Days from `from` up to, not including, `until`. */
export interface DayRange {
  from: CalendarDay;
  until: CalendarDay;
}

/** A fiscal year is named by the calendar year in which it ends, as libraries and the survey do. */
export interface FiscalYear extends DayRange {
  year: number;
}

/** Whether a day lies in a half-open range of days. */
export function isDayIn(day: CalendarDay, range: DayRange): boolean {
  return range.from <= day && day < range.until;
}

/** The calendar month of a day. */
export function monthRange(day: CalendarDay): DayRange {
  const first = Temporal.PlainDate.from(day).with({ day: 1 });
  return { from: first.toString(), until: first.add({ months: 1 }).toString() };
}

/** The months that a range touches, each cut to the range, in order. */
export function monthsOf(range: DayRange): DayRange[] {
  const months: DayRange[] = [];
  for (let from = range.from; from < range.until;) {
    const { until } = monthRange(from);
    months.push({ from, until: until < range.until ? until : range.until });
    from = until;
  }
  return months;
}

/**
 * The library's fiscal year that a day belongs to, from the `MM-DD` it begins on (of 394 Michigan systems: 181 in
 * July, 99 in January, 64 in April, 25 in October). 29 February begins on the 28th in other years.
 */
export function fiscalYearRange(day: CalendarDay, startsOn: YearlessDay): FiscalYear {
  const calendarYear = Number(day.slice(0, 4));
  const begin = (year: number) =>
    formatCalendarDay(year, Number(startsOn.slice(0, 2)), Number(startsOn.slice(3, 5)));
  const first = day >= begin(calendarYear) ? calendarYear : calendarYear - 1;
  const range = { from: begin(first), until: begin(first + 1) };
  return { ...range, year: yearlessOf(range.from) === '01-01' ? first : first + 1 };
}
