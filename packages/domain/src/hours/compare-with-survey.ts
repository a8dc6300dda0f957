import type { BranchKind } from '../organizations/index.js';
import type { Refusal } from '../refusals/index.js';
import type { BranchHours } from './opening-hours.js';
import { yearlyMinutes } from './yearly-minutes.js';

/** Farther off than this share of the survey's hours is said, and stands. */
const tolerance = 0.15;

/** Whether an outlet of this kind has opening hours of its own: not a bookmobile, not books by mail (F-7). */
export function needsHours(kind: BranchKind): boolean {
  return kind === 'CENTRAL' || kind === 'BRANCH';
}

/**
 * A warning with both figures where the hours entered sum to more than 15 % off the public service hours a year that
 * the national survey has for this outlet. Nothing where no hours are entered, the survey has none, or books by mail.
 */
export function compareWithSurvey(
  hours: BranchHours,
  year: number,
  outlet: { kind: BranchKind; hoursAYear: number | null },
): Refusal[] {
  const surveyHours = outlet.hoursAYear;
  const entered = hours.periods.some(({ branchId }) => branchId === hours.branchId);
  if (!entered || !surveyHours || surveyHours < 0 || outlet.kind === 'BOOKS_BY_MAIL') return [];
  const minutes = yearlyMinutes(hours, year);
  const off = minutes / 60 / surveyHours - 1;
  if (Math.abs(off) <= tolerance) return [];
  const params = { year, hours: Math.round(minutes / 60), surveyHours, percent: Math.round(off * 100) };
  return [{ code: 'hours.far_from_survey', path: ['periods'], params, severity: 'WARNS' }];
}
