import type { Refusal } from '../refusals/index.js';
import type { Week } from '../time/index.js';
import type { Agreement, WeekAllowance } from './agreement.js';

/** What of an agreement limits its hours, in minutes. */
export type HoursTerms = Pick<Agreement, 'id' | 'weeklyMinutes' | 'totalMinutes'>;

/** Minutes that may be planned in a week without a warning: the weekly hours, or more where the library allowed it. */
export function allowedInWeek(terms: HoursTerms, allowances: readonly WeekAllowance[], week: Week): number {
  const allowed = allowances.filter(
    (allowance) => allowance.agreementId === terms.id && allowance.week === week,
  );
  return Math.max(terms.weeklyMinutes, ...allowed.map(({ minutes }) => minutes));
}

/** Over the weekly hours (F-29): a warning, unless the library allowed as much for this week. Minutes are the week's sum. */
export function checkWeeklyHours(
  terms: HoursTerms,
  library: string,
  allowances: readonly WeekAllowance[],
  week: Week,
  minutes: number,
): Refusal[] {
  const limit = allowedInWeek(terms, allowances, week);
  if (minutes <= limit) return [];
  const params = { library, week, minutes, limit };
  return [{ code: 'scheduling.over_weekly_hours', path: ['agreementId'], params, severity: 'WARNS' }];
}

/** Over the hours for the whole term: never possible. Minutes are the term's sum. */
export function checkTotalHours(terms: HoursTerms, library: string, minutes: number): Refusal[] {
  const limit = terms.totalMinutes;
  if (limit === null || minutes <= limit) return [];
  const params = { library, minutes, limit };
  return [{ code: 'scheduling.over_total_hours', path: ['agreementId'], params, severity: 'BLOCKS' }];
}

/** Whether a library's allowance for one week says something: whole minutes above the weekly hours. */
export function checkAllowance(terms: HoursTerms, minutes: number): Refusal[] {
  if (Number.isInteger(minutes) && minutes > terms.weeklyMinutes) return [];
  const params = { minutes, weeklyMinutes: terms.weeklyMinutes };
  return [{ code: 'agreements.allowance_below_week', path: ['minutes'], params, severity: 'BLOCKS' }];
}
