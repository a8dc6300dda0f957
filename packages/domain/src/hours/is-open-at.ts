import { dayAt, type Instant, wallTimeAt } from '../time/index.js';
import { openPeriods } from './open-periods.js';
import type { BranchHours } from './opening-hours.js';

/** Whether a branch in this zone is open at a moment; it is no longer open at its closing time. */
export function isOpenAt(hours: BranchHours, instant: Instant, zone: string): boolean {
  const time = wallTimeAt(instant, zone);
  return openPeriods(hours, dayAt(instant, zone)).some(
    ({ opensAt, closesAt }) => opensAt <= time && time < closesAt,
  );
}
