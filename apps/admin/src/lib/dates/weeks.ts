import { dayAt } from '@mutuality/domain/time';
import { Temporal } from 'temporal-polyfill';

/** The day it is at a place, `2026-11-24`. */
export const todayIn = (zone: string): string => Temporal.Now.plainDateISO(zone).toString();

/** The day it was or will be at a place at an instant such as `2026-11-25T01:00:00Z`; a RangeError where it is none. */
export const dayIn = (zone: string, instant: string): string => dayAt(Date.parse(instant), zone);

/** The zone this device is set to. */
export const zoneHere = (): string => Temporal.Now.timeZoneId();

/** The day so many days later. */
export const plusDays = (day: string, days: number): string =>
  Temporal.PlainDate.from(day).add({ days }).toString();

/** The Monday of the ISO week of a day. */
export function weekOf(day: string): string {
  const date = Temporal.PlainDate.from(day);
  return date.subtract({ days: date.dayOfWeek - 1 }).toString();
}

/** The seven days of the week that begins on that Monday. */
export const daysOfWeek = (monday: string): string[] =>
  Array.from({ length: 7 }, (_, day) => plusDays(monday, day));

/** Whether a text of an address is a day of the calendar. */
export function isDay(text: unknown): text is string {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
