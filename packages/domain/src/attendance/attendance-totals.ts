import {
  type CalendarDay,
  type DayRange,
  type FiscalYear,
  fiscalYearRange,
  isDayIn,
  monthsOf,
  type YearlessDay,
} from '../time/index.js';
import type { Attendance } from './attendance.js';
import { deliveredMinutes } from './confirm-attendance.js';

/** Hours of a span of days, in minutes. */
export interface AttendanceTotal extends DayRange {
  expected: number;
  delivered: number;
  /** Expected minutes that nobody has confirmed yet. */
  open: number;
}

type AttendanceFigures = Pick<
  Attendance,
  'day' | 'expectedMinutes' | 'confirmedMinutes' | 'correctedMinutes'
>;

/** Adds up the rows whose day (the branch's own) lies in a range. */
export function attendanceTotal(
  rows: readonly AttendanceFigures[],
  { from, until }: DayRange,
): AttendanceTotal {
  const total = { from, until, expected: 0, delivered: 0, open: 0 };
  for (const row of rows) {
    if (!isDayIn(row.day, total)) continue;
    const delivered = deliveredMinutes(row);
    total.expected += row.expectedMinutes;
    if (delivered === null) total.open += row.expectedMinutes;
    else total.delivered += delivered;
  }
  return total;
}

/** Totals of each month that a range touches, months without any hours included. */
export function totalsByMonth(rows: readonly AttendanceFigures[], range: DayRange): AttendanceTotal[] {
  const monthOf = (day: CalendarDay) => day.slice(0, 7);
  const byMonth = new Map<string, AttendanceFigures[]>();
  for (const row of rows) {
    const month = byMonth.get(monthOf(row.day));
    if (month) month.push(row);
    else byMonth.set(monthOf(row.day), [row]);
  }
  return monthsOf(range).map((month) => attendanceTotal(byMonth.get(monthOf(month.from)) ?? [], month));
}

/** The library's own fiscal year that holds a day, as a whole and by month; `startsOn` is `MM-DD`. */
export function totalsOfFiscalYear(
  rows: readonly AttendanceFigures[],
  day: CalendarDay,
  startsOn: YearlessDay,
): { fiscalYear: FiscalYear; total: AttendanceTotal; months: AttendanceTotal[] } {
  const fiscalYear = fiscalYearRange(day, startsOn);
  return {
    fiscalYear,
    total: attendanceTotal(rows, fiscalYear),
    months: totalsByMonth(rows, fiscalYear),
  };
}
