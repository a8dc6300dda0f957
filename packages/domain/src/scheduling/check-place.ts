import { needsHours } from '../hours/index.js';
import type { Refusal } from '../refusals/index.js';
import type { Plan } from './plan.js';
import type { BranchFacts, Shift } from './shift.js';

/** Whether the branch is open for all of a shift. */
export function checkPlace(plan: Plan, shift: Shift, branch: BranchFacts): Refusal[] {
  const { day, fromTime, toTime } = shift;
  const { known, periods, reason } = plan.openOn(branch, day);
  if (periods.length === 0) {
    const params = { branch: branch.name, day, reason };
    return [{ code: 'scheduling.closed_day', path: ['day'], params, severity: 'BLOCKS' }];
  }
  if (!known) {
    if (!needsHours(branch.kind)) return [];
    const params = { branch: branch.name };
    return [{ code: 'scheduling.hours_not_set', path: ['branchId'], params, severity: 'WARNS' }];
  }
  if (periods.some(({ opensAt, closesAt }) => opensAt <= fromTime && toTime <= closesAt)) return [];
  const params = {
    branch: branch.name,
    day,
    opens: periods[0]?.opensAt ?? '',
    closes: periods.at(-1)?.closesAt ?? '',
    hours: periods.map(({ opensAt, closesAt }) => `${opensAt}-${closesAt}`).join(','),
  };
  return [{ code: 'scheduling.outside_opening_hours', path: ['fromTime'], params, severity: 'BLOCKS' }];
}
