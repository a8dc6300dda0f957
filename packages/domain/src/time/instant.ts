import { Temporal } from 'temporal-polyfill';
import type { Refusal } from '../refusals/index.js';
import { addDays, type CalendarDay } from './calendar-day.js';
import { parseWallTime, type WallTime } from './wall-time.js';

/** A moment, in milliseconds since 1970 UTC. */
export type Instant = number;

/** A half-open span: `from` belongs to it, `until` does not; `until` null is without end. */
export interface InstantRange {
  from: Instant;
  until: Instant | null;
}

/** When a shift begins and ends, in milliseconds since 1970 UTC. */
export interface ShiftInstants {
  startsAt: Instant;
  endsAt: Instant;
}

/**
 * The moment of a wall time in a zone: of two (clocks go back) the earlier, of none (clocks go forward) null.
 * Throws a RangeError for a zone or a day that does not exist.
 */
export function instantOf(day: CalendarDay, time: WallTime, zone: string): Instant | null {
  const wall = Temporal.PlainDateTime.from(`${day}T${time.slice(0, 5)}`);
  const zoned = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  return zoned.toPlainDateTime().equals(wall) ? zoned.epochMilliseconds : null;
}

/** The first moment of a day in a zone. */
export function startOfDay(day: CalendarDay, zone: string): Instant {
  return Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds;
}

/** The calendar day that a clock in this zone shows at a moment. */
export function dayAt(instant: Instant, zone: string): CalendarDay {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** The wall time that a clock in this zone shows at a moment. */
export function wallTimeAt(instant: Instant, zone: string): WallTime {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toString().slice(11, 16);
}

/** Whole minutes that really pass between two moments. */
export function minutesPassed(from: Instant, to: Instant): number {
  return Math.round((to - from) / 60_000);
}

/**
 * The moments of a shift from its day and wall times (conventions: ambiguous → earlier, nonexistent → refused).
 * A shift ends later on the same day, so it never crosses midnight.
 */
export function shiftInstants(
  day: CalendarDay,
  fromTime: WallTime,
  toTime: WallTime,
  zone: string,
): { instants: ShiftInstants; refusals: [] } | { instants: null; refusals: Refusal[] } {
  const refusals: Refusal[] = [];
  const moment = (field: string, text: WallTime): Instant | null => {
    const time = parseWallTime(text);
    if (time === null) {
      refusals.push({ code: 'time.not_a_time', path: [field], params: { time: text }, severity: 'BLOCKS' });
      return null;
    }
    const instant = instantOf(day, time, zone);
    if (instant === null) {
      const params = { day, time, zone };
      refusals.push({ code: 'time.skipped_by_clock_change', path: [field], params, severity: 'BLOCKS' });
    }
    return instant;
  };
  const startsAt = moment('fromTime', fromTime);
  const endsAt = moment('toTime', toTime);
  if (startsAt === null || endsAt === null) return { instants: null, refusals };
  if (endsAt > startsAt) return { instants: { startsAt, endsAt }, refusals: [] };
  const params = { from: fromTime, to: toTime };
  return {
    instants: null,
    refusals: [{ code: 'time.ends_before_start', path: ['toTime'], params, severity: 'BLOCKS' }],
  };
}

/** From midnight of the first day to midnight after the last, in the zone; no last day is without end (R13). */
export function validityRange(startsOn: CalendarDay, endsOn: CalendarDay | null, zone: string): InstantRange {
  return {
    from: startOfDay(startsOn, zone),
    until: endsOn === null ? null : startOfDay(addDays(endsOn, 1), zone),
  };
}
