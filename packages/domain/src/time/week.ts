import { addDays, weekdayOf, type CalendarDay } from './calendar-day.js';

/** A week is named by its Monday (ISO 8601). */
export type Week = CalendarDay;

/** The Monday of the ISO week that a day belongs to. */
export function weekOf(day: CalendarDay): Week {
  return addDays(day, 1 - weekdayOf(day));
}

/** The seven days of a week, Monday first. */
export function daysOfWeek(week: Week): CalendarDay[] {
  const monday = weekOf(week);
  return [0, 1, 2, 3, 4, 5, 6].map((n) => addDays(monday, n));
}

/** The week so many weeks later (earlier when negative). */
export function addWeeks(week: Week, weeks: number): Week {
  return addDays(weekOf(week), weeks * 7);
}
