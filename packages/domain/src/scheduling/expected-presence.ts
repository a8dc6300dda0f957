import { isInTerm } from '../agreements/index.js';
import { addDays, daysBetween, isNthWeekday, type Week, weekOf } from '../time/index.js';
import { type Plan } from './plan.js';
import type { Occurrence, PresencePattern } from './shift.js';

/** The day in a week on which a pattern expects people, or null (F-25). */
export function occurrenceIn(pattern: PresencePattern, week: Week): Occurrence | null {
  const { id: patternId, agreementId, branchId, fromTime, toTime, people } = pattern;
  const day = addDays(week, pattern.weekday - 1);
  const weeks = daysBetween(weekOf(pattern.startsOn), week) / 7;
  if (day < pattern.startsOn || (pattern.endsOn !== null && day > pattern.endsOn)) return null;
  if (weeks % pattern.everyWeeks !== 0 || !isNthWeekday(day, pattern.nths)) return null;
  return { patternId, agreementId, branchId, day, fromTime, toTime, people };
}

/**
 * What the patterns expect in a week: on days that the branch is open, cut to its opening hours, inside the term of the
 * agreement. A pattern over the lunch break becomes two.
 */
export function expectedPresence(plan: Plan, patterns: readonly PresencePattern[], week: Week): Occurrence[] {
  return patterns.flatMap((pattern) => {
    const occurrence = occurrenceIn(pattern, weekOf(week));
    const agreement = plan.agreement(pattern.agreementId);
    if (!occurrence || !agreement?.signed || !isInTerm(agreement, occurrence.day)) return [];
    return whileOpen(plan, occurrence);
  });
}

function whileOpen(plan: Plan, occurrence: Occurrence): Occurrence[] {
  const branch = plan.branch(occurrence.branchId);
  if (!branch) return [];
  const { fromTime, toTime } = occurrence;
  return plan
    .openOn(branch, occurrence.day)
    .periods.map(({ opensAt, closesAt }) => ({
      ...occurrence,
      fromTime: fromTime > opensAt ? fromTime : opensAt,
      toTime: toTime < closesAt ? toTime : closesAt,
    }))
    .filter((cut) => cut.fromTime < cut.toTime);
}
