import type { Refusal } from '../refusals/index.js';
import { weekOf } from '../time/index.js';
import { checkShift, type ShiftToCheck } from './check-shift.js';
import { isBlocking } from './check-week.js';
import { planOf } from './plan.js';
import type { NavigatorFacts, PlanFacts } from './shift.js';

/** A person for some hours: what speaks against it, and how full their week is already. */
export interface RankedPerson {
  navigator: NavigatorFacts;
  refusals: Refusal[];
  /** Minutes in that week without these hours. */
  minutesInWeek: number;
}

/**
 * Who could take these hours, the best first (F-25): free, certified and cleared before those whom a warning is about, before those whom a
 * hard rule keeps away; among equals whoever is furthest below the hours they wish for.
 */
export function rankPeople(draft: Omit<ShiftToCheck, 'navigatorId'>, facts: PlanFacts): RankedPerson[] {
  const plan = planOf(facts);
  const people = facts.navigators.map((navigator) => ({
    navigator,
    refusals: checkShift({ ...draft, navigatorId: navigator.id }, facts),
    minutesInWeek: plan.navigatorMinutes(navigator.id, weekOf(draft.day)),
  }));
  return people.sort((a, b) => distance(a) - distance(b) || room(b) - room(a) || byName(a, b));
}

/** 0: nothing speaks against it; 1: a warning; 2: a hard rule. */
const distance = ({ refusals }: RankedPerson) =>
  refusals.some(isBlocking) ? 2 : Math.min(refusals.length, 1);

const room = ({ navigator, minutesInWeek }: RankedPerson) =>
  (navigator.weeklyTargetMinutes ?? minutesInWeek) - minutesInWeek;

const byName = (a: RankedPerson, b: RankedPerson) => (a.navigator.name < b.navigator.name ? -1 : 1);
