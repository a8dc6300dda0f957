export { checkPattern } from './check-pattern.js';
export { checkShift, shiftFromDraft, type ShiftToCheck } from './check-shift.js';
export { checkInPlan, checkWeek, isBlocking } from './check-week.js';
export { type CopiedWeek, copyWeek } from './copy-week.js';
export { type Coverage, coverageOf, weekCovered } from './coverage.js';
export { expectedPresence, occurrenceIn } from './expected-presence.js';
export { findGaps } from './find-gaps.js';
export { countedMinutes, hoursMeter, type MeterFacts } from './hours-meter.js';
export { counts, type DayHours, minutesOfShift, type Plan, planOf, standingShifts } from './plan.js';
export {
  type AgreementFacts,
  type BranchFacts,
  type Gap,
  type HoursFigures,
  type HoursMeter,
  type NavigatorFacts,
  type Occurrence,
  type PlanFacts,
  type PresencePattern,
  type Shift,
  type ShiftDraft,
  ShiftState,
  type TravelTime,
} from './shift.js';
export { rankPeople, type RankedPerson } from './rank-people.js';
export { straightLineMiles, travelMinutes } from './travel-minutes.js';
