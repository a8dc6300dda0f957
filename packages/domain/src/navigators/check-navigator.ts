import type { Refusal } from '../refusals/index.js';

/** A full week and a half: more weekly hours for one person are a slip of the pen. */
const mostWeeklyMinutes = 60 * 60;

/** Whether a person's weekly target hours, in minutes, can stand; null is no target. */
export function checkWeeklyTarget(weeklyTargetMinutes: number | null): Refusal[] {
  if (weeklyTargetMinutes === null) return [];
  const whole = Number.isInteger(weeklyTargetMinutes);
  if (whole && weeklyTargetMinutes > 0 && weeklyTargetMinutes <= mostWeeklyMinutes) return [];
  const params = { minutes: weeklyTargetMinutes };
  const path = ['weeklyTargetMinutes'];
  return [{ code: 'navigators.weekly_minutes_out_of_range', path, params, severity: 'BLOCKS' }];
}
