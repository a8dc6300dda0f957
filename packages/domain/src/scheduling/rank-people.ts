import type { Refusal } from '../refusals/index.js';
import { weekOf } from '../time/index.js';
import { shiftFromDraft, type ShiftToCheck } from './check-shift.js';
import { checkInPlan, isBlocking } from './check-week.js';
import { counts, minutesOfShift, type Plan, planOf } from './plan.js';
import type { NavigatorFacts, PlanFacts, Shift } from './shift.js';

/** A person for some hours: what speaks against it, and how full their week is already. */
export interface RankedPerson {
  navigator: NavigatorFacts;
  refusals: Refusal[];
  /** Minutes in that week without these hours. */
  minutesInWeek: number;
}

/**
 * Who could take these hours, the best first (F-25): free, certified and cleared before those whom a warning is about, before those whom a
 * hard rule keeps away; among equals whoever is furthest below the hours they wish for. The plan is made once for all of them.
 */
export function rankPeople(draft: Omit<ShiftToCheck, 'navigatorId'>, facts: PlanFacts): RankedPerson[] {
  const others = facts.shifts.filter(({ id }) => id !== draft.id && id !== draft.replacesId);
  const plan = planOf({ ...facts, shifts: others });
  const branch = plan.branch(draft.branchId);
  if (!branch) return [];
  const people = facts.navigators.map((navigator) => {
    const { shift, refusals } = shiftFromDraft({ ...draft, navigatorId: navigator.id }, branch);
    return {
      navigator,
      refusals: shift ? checkInPlan(withShift(plan, shift), shift) : refusals,
      minutesInWeek: plan.navigatorMinutes(navigator.id, weekOf(draft.day)),
    };
  });
  return people.sort((a, b) => distance(a) - distance(b) || room(b) - room(a) || byName(a, b));
}

/** The plan with one shift more, as far as the rules ask about it: they never look for a shift beside itself, only its minutes count. */
function withShift(plan: Plan, shift: Shift): Plan {
  const minutes = minutesOfShift(shift);
  const agreement = plan.agreement(shift.agreementId);
  const counted = agreement && counts(shift, agreement) ? minutes : 0;
  const isIts = (week: string | undefined) => week === undefined || week === weekOf(shift.day);
  return {
    ...plan,
    agreementMinutes: (id, week) =>
      plan.agreementMinutes(id, week) + (id === shift.agreementId && isIts(week) ? counted : 0),
    navigatorMinutes: (id, week) =>
      plan.navigatorMinutes(id, week) + (id === shift.navigatorId && isIts(week) ? minutes : 0),
  };
}

/** 0: nothing speaks against it; 1: a warning; 2: a hard rule. */
const distance = ({ refusals }: RankedPerson) =>
  refusals.some(isBlocking) ? 2 : Math.min(refusals.length, 1);

const room = ({ navigator, minutesInWeek }: RankedPerson) =>
  (navigator.weeklyTargetMinutes ?? minutesInWeek) - minutesInWeek;

const byName = (a: RankedPerson, b: RankedPerson) => (a.navigator.name < b.navigator.name ? -1 : 1);
