import type { Refusal } from '../refusals/index.js';
import { addDays, daysBetween, type Week, weekOf } from '../time/index.js';
import { checkAgreementInForce } from './check-agreement-for-shift.js';
import { checkPlace } from './check-place.js';
import { shiftFromDraft } from './check-shift.js';
import { type Plan, planOf } from './plan.js';
import type { PlanFacts, Shift, ShiftDraft } from './shift.js';

/** Drafts for the other week, and what was left out with the reasons. */
export interface CopiedWeek {
  drafts: ShiftDraft[];
  skipped: { shiftId: string; refusals: Refusal[] }[];
}

/**
 * The shifts of one week as drafts of another, at the same wall times. Left out, each with its reason: closed days,
 * agreements no longer (or not yet) in force, times that a clock change skips, and what stands there already. Everything
 * else becomes a draft and shows its conflicts on the board. `facts.shifts` holds both weeks.
 */
export function copyWeek(facts: PlanFacts, fromWeek: Week, toWeek: Week): CopiedWeek {
  const plan = planOf(facts);
  const [from, to] = [weekOf(fromWeek), weekOf(toWeek)];
  const shiftedBy = daysBetween(from, to);
  const copied: CopiedWeek = { drafts: [], skipped: [] };
  for (const shift of plan.shifts) {
    if (weekOf(shift.day) !== from) continue;
    const { navigatorId, branchId, agreementId, fromTime, toTime, learning } = shift;
    const day = addDays(shift.day, shiftedBy);
    const draft = { navigatorId, branchId, agreementId, day, fromTime, toTime, learning };
    const refusals = reasonsToSkip(plan, draft);
    if (refusals.length > 0) copied.skipped.push({ shiftId: shift.id, refusals });
    else copied.drafts.push(draft);
  }
  return copied;
}

function reasonsToSkip(plan: Plan, draft: ShiftDraft): Refusal[] {
  const branch = plan.branch(draft.branchId);
  const navigator = plan.navigator(draft.navigatorId);
  const agreement = plan.agreement(draft.agreementId);
  if (!branch) return [{ code: 'scheduling.unknown_branch', path: ['branchId'] }];
  if (!navigator) return [{ code: 'scheduling.unknown_navigator', path: ['navigatorId'] }];
  if (!agreement) return [{ code: 'scheduling.unknown_agreement', path: ['agreementId'] }];
  const { shift, refusals } = shiftFromDraft(draft, branch);
  if (!shift) return refusals;
  const same = plan.atBranch(branch.id, draft.day).find((other) => isSame(other, shift));
  if (same) {
    const { day, fromTime: from, toTime: to } = same;
    const params = { navigator: navigator.name, branch: branch.name, day, from, to };
    return [{ code: 'scheduling.already_planned', path: ['day'], params }];
  }
  const closed = checkPlace(plan, shift, branch).filter(({ code }) => code === 'scheduling.closed_day');
  return [...closed, ...checkAgreementInForce(shift, agreement, branch, navigator)];
}

const isSame = (a: Shift, b: Shift) =>
  a.navigatorId === b.navigatorId && a.fromTime === b.fromTime && a.toTime === b.toTime;
