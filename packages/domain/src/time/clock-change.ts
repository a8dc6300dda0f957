import { Temporal } from 'temporal-polyfill';
import type { CalendarDay } from './calendar-day.js';
import { daysOfWeek, type Week } from './week.js';

/** What the sentence "clocks change Sunday: 2:00 becomes 3:00" needs. */
export interface ClockChange {
  day: CalendarDay;
  direction: 'FORWARD' | 'BACK';
  /** How far, in minutes. */
  minutes: number;
  /** What the clock shows at the change, before and after, `HH:MM`. */
  fromTime: string;
  toTime: string;
  zone: string;
}

/** The clock change that a week contains in a zone, or null. */
export function clockChangeIn(week: Week, zone: string): ClockChange | null {
  const monday = daysOfWeek(week)[0] as CalendarDay;
  const begin = Temporal.PlainDate.from(monday).toZonedDateTime(zone);
  const after = begin.subtract({ nanoseconds: 1 }).getTimeZoneTransition('next');
  if (!after || Temporal.ZonedDateTime.compare(after, begin.add({ weeks: 1 })) >= 0) return null;
  const before = after.subtract({ nanoseconds: 1 });
  const minutes = Math.round((after.offsetNanoseconds - before.offsetNanoseconds) / 60e9);
  if (minutes === 0) return null;
  const showed = after.toPlainDateTime().subtract({ minutes });
  return {
    day: showed.toPlainDate().toString(),
    direction: minutes > 0 ? 'FORWARD' : 'BACK',
    minutes: Math.abs(minutes),
    fromTime: showed.toPlainTime().toString().slice(0, 5),
    toTime: after.toPlainTime().toString().slice(0, 5),
    zone,
  };
}
