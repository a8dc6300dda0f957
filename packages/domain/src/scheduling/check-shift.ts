import type { Refusal } from '../refusals/index.js';
import { parseCalendarDay, shiftInstants } from '../time/index.js';
import { checkInPlan } from './check-week.js';
import { planOf } from './plan.js';
import type { BranchFacts, PlanFacts, Shift, ShiftDraft } from './shift.js';

/** A shift that a coordinator writes; `id` where it is a draft already, `replacesId` where it moves a published one. */
export type ShiftToCheck = ShiftDraft & { id?: string; replacesId?: string | null };

/** Completes a draft with the branch's zone and its moments, or says why it has none. */
export function shiftFromDraft(
  draft: ShiftToCheck,
  branch: Pick<BranchFacts, 'zone'>,
): { shift: Shift; refusals: [] } | { shift: null; refusals: Refusal[] } {
  if (parseCalendarDay(draft.day) === null) {
    const params = { day: draft.day };
    return { shift: null, refusals: [{ code: 'time.not_a_day', path: ['day'], params, severity: 'BLOCKS' }] };
  }
  const { instants, refusals } = shiftInstants(draft.day, draft.fromTime, draft.toTime, branch.zone);
  if (!instants) return { shift: null, refusals };
  const { id = '', replacesId = null } = draft;
  return {
    shift: { ...draft, id, replacesId, state: 'DRAFT', zone: branch.zone, ...instants },
    refusals: [],
  };
}

/**
 * Each rule that a draft would violate, among everything else that stands: blocking ones and warnings (F-27). The form
 * and the API call this same function; the database guarantees the double booking once more.
 */
export function checkShift(draft: ShiftToCheck, facts: PlanFacts): Refusal[] {
  const branch = facts.branches.find(({ id }) => id === draft.branchId);
  if (!branch) return [{ code: 'scheduling.unknown_branch', path: ['branchId'], severity: 'BLOCKS' }];
  const { shift, refusals } = shiftFromDraft(draft, branch);
  if (!shift) return refusals;
  const others = facts.shifts.filter(({ id }) => id !== shift.id);
  return checkInPlan(planOf({ ...facts, shifts: [...others, shift] }), shift);
}
