export {
  addDays,
  type CalendarDay,
  daysBetween,
  formatCalendarDay,
  isNthWeekday,
  parseCalendarDay,
  parseYearlessDay,
  type Weekday,
  weekdayOf,
  type YearlessDay,
  yearlessOf,
} from './calendar-day.js';
export { type ClockChange, clockChangeIn } from './clock-change.js';
export {
  type DayRange,
  type FiscalYear,
  fiscalYearRange,
  isDayIn,
  monthRange,
  monthsOf,
} from './day-range.js';
export {
  dayAt,
  type Instant,
  instantOf,
  type InstantRange,
  minutesPassed,
  type ShiftInstants,
  shiftInstants,
  startOfDay,
  validityRange,
  wallTimeAt,
} from './instant.js';
export { formatWallTime, minutesBetween, minutesOf, parseWallTime, type WallTime } from './wall-time.js';
export { addWeeks, daysOfWeek, type Week, weekOf } from './week.js';
export { isTimeZone } from './is-time-zone.js';
