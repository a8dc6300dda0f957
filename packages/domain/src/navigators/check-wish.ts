import type { Refusal } from '../refusals/index.js';
import { parseWallTime } from '../time/index.js';
import { checkFirstAndLast } from './check-navigator.js';
import type { Wish } from './navigator.js';

/** Whether a wish says what it is about: the branch, the weekday and times, or the days away. */
export function checkWish(wish: Omit<Wish, 'navigatorId'>): Refusal[] {
  switch (wish.kind) {
    case 'ASKED_NOT_AT':
      return wish.branchId === null
        ? [{ code: 'navigators.wish_branch_missing', path: ['branchId'], severity: 'BLOCKS' }]
        : [];
    case 'NOT_ON_WEEKDAY':
      if (wish.weekday === null || wish.weekday < 1 || wish.weekday > 7) {
        return [{ code: 'navigators.wish_weekday_missing', path: ['weekday'], severity: 'BLOCKS' }];
      }
      return checkTimes(wish.fromTime, wish.toTime);
    case 'AWAY':
      if (wish.startsOn === null) {
        return [{ code: 'navigators.wish_days_missing', path: ['startsOn'], severity: 'BLOCKS' }];
      }
      return checkFirstAndLast(wish.startsOn, wish.endsOn);
  }
}

/** Both times or none: from one to a later one. */
function checkTimes(fromTime: string | null, toTime: string | null): Refusal[] {
  if (fromTime === null && toTime === null) return [];
  for (const [field, time] of Object.entries({ fromTime, toTime })) {
    if (time === null || parseWallTime(time) === null) {
      return [{ code: 'time.not_a_time', path: [field], params: { time: time ?? '' }, severity: 'BLOCKS' }];
    }
  }
  if ((fromTime ?? '') < (toTime ?? '')) return [];
  const params = { from: fromTime ?? '', to: toTime ?? '' };
  return [{ code: 'time.ends_before_start', path: ['toTime'], params, severity: 'BLOCKS' }];
}
