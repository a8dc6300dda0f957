import { addDays, minutesBetween } from '../time/index.js';
import { openPeriods } from './open-periods.js';
import type { BranchHours } from './opening-hours.js';

/** Minutes that a branch is open in a calendar year, closed days taken off. */
export function yearlyMinutes(hours: BranchHours, year: number): number {
  const end = `${year + 1}-01-01`;
  let minutes = 0;
  for (let day = `${year}-01-01`; day < end; day = addDays(day, 1)) {
    for (const { opensAt, closesAt } of openPeriods(hours, day)) minutes += minutesBetween(opensAt, closesAt);
  }
  return minutes;
}
