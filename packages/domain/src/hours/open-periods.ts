import { isNthWeekday, weekdayOf, type CalendarDay, type YearlessDay, yearlessOf } from '../time/index.js';
import type { BranchHours, ClosedDay, OpeningPeriod, OpenPeriod } from './opening-hours.js';

/** Whether a day of the year lies in a season, both ends inside; `11-01` to `03-31` crosses the new year. */
export function isInSeason(yearless: YearlessDay, from: YearlessDay, to: YearlessDay): boolean {
  return from <= to ? from <= yearless && yearless <= to : yearless >= from || yearless <= to;
}

/** The closed days (all day, late or early) that concern a branch on a day: its own and its library's. */
export function closedDaysOn(hours: BranchHours, day: CalendarDay): ClosedDay[] {
  return hours.closedDays.filter(
    (closed) =>
      closed.startsOn <= day &&
      day <= closed.endsOn &&
      (closed.branchId === hours.branchId ||
        (closed.branchId === null && closed.libraryId === hours.libraryId)),
  );
}

/** Whether a closed day means closed all day, not only opening late or closing early. */
export function isClosedAllDay(closed: ClosedDay): boolean {
  return closed.opensAt === null && closed.closesAt === null;
}

/** When a branch is open on a day, by its own clock, in order; touching periods are one. Empty: closed. */
export function openPeriods(hours: BranchHours, day: CalendarDay): OpenPeriod[] {
  const closed = closedDaysOn(hours, day);
  if (closed.some(isClosedAllDay)) return [];
  const opensLate = closed.flatMap(({ opensAt }) => opensAt ?? []).reduce(later, '00:00');
  const closesEarly = closed.flatMap(({ closesAt }) => closesAt ?? []).reduce(earlier, '23:59');
  const open = usualPeriods(hours, day)
    .map(({ opensAt, closesAt }) => ({
      opensAt: later(opensAt, opensLate),
      closesAt: earlier(closesAt, closesEarly),
    }))
    .filter(({ opensAt, closesAt }) => opensAt < closesAt);
  return joined(open);
}

/** What the week's hours say for a day: those of its season where there is one, else those of all year. */
function usualPeriods({ branchId, periods }: BranchHours, day: CalendarDay): OpeningPeriod[] {
  const yearless = yearlessOf(day);
  const own = periods.filter((period) => period.branchId === branchId);
  const seasonal = own.filter(
    ({ seasonFrom, seasonTo }) => seasonFrom && seasonTo && isInSeason(yearless, seasonFrom, seasonTo),
  );
  const valid = seasonal.length > 0 ? seasonal : own.filter(({ seasonFrom }) => seasonFrom === null);
  const weekday = weekdayOf(day);
  return valid.filter((period) => period.weekday === weekday && isNthWeekday(day, period.nths));
}

function joined(periods: OpenPeriod[]): OpenPeriod[] {
  const result: OpenPeriod[] = [];
  for (const period of [...periods].sort((a, b) => (a.opensAt < b.opensAt ? -1 : 1))) {
    const last = result.at(-1);
    if (last && period.opensAt <= last.closesAt) last.closesAt = later(last.closesAt, period.closesAt);
    else result.push({ ...period });
  }
  return result;
}

const later = (a: string, b: string) => (a > b ? a : b);
const earlier = (a: string, b: string) => (a < b ? a : b);
