import type { Refusal, RefusalCode } from '../refusals/index.js';
import { parseCalendarDay, parseWallTime } from '../time/index.js';
import type { ClosedDay } from './opening-hours.js';

/** Whether a closed day (all day, opening late, closing early) can stand. */
export function checkClosedDay(closed: Omit<ClosedDay, 'id'>): Refusal[] {
  const { startsOn, endsOn, opensAt, closesAt, reason } = closed;
  const refusals: Refusal[] = [];
  const say = (code: RefusalCode, field: string, params?: Refusal['params']) =>
    refusals.push({ code, path: [field], params, severity: 'BLOCKS' });
  for (const [field, day] of Object.entries({ startsOn, endsOn })) {
    if (parseCalendarDay(day) === null) say('hours.not_a_day', field, { day });
  }
  if (refusals.length === 0 && endsOn < startsOn) {
    say('hours.ends_before_first_day', 'endsOn', { startsOn, endsOn });
  }
  for (const [field, time] of Object.entries({ opensAt, closesAt })) {
    if (time !== null && parseWallTime(time) === null) say('hours.not_a_time', field, { time });
  }
  if (opensAt !== null && closesAt !== null && closesAt <= opensAt) {
    say('hours.closes_before_opening', 'closesAt', { opensAt, closesAt });
  }
  if (reason.trim() === '') say('hours.reason_missing', 'reason');
  return refusals;
}
