import { allowedInWeek } from '../agreements/index.js';
import { type Week, weekOf } from '../time/index.js';
import type { Coverage } from './coverage.js';
import { counts, minutesOfShift, standingShifts } from './plan.js';
import type { AgreementFacts, HoursFigures, HoursMeter, Shift } from './shift.js';

/** What the meter adds up. */
export interface MeterFacts {
  agreement: AgreementFacts;
  /** Shifts of the agreement, drafts included, at least those of the week. */
  shifts: readonly Shift[];
  /** Minutes that the library confirmed, by shift id. */
  delivered: ReadonlyMap<string, number>;
  /** What is expected and covered at each branch in the week (`coverageOf`). */
  coverage: readonly Coverage[];
  /** Sums of the term outside `shifts`; what counts of them is `agreement.minutesElsewhere`. */
  elsewhere: { planned: number; delivered: number };
}

/**
 * Planned, delivered and left of an agreement's hours in a week and in its term (F-29), in minutes. What is confirmed
 * counts as confirmed, the rest as planned; `left` is what may still be planned and below zero when it is too much.
 */
export function hoursMeter(facts: MeterFacts, week: Week): HoursMeter {
  const { agreement, elsewhere } = facts;
  const own = facts.shifts.filter((shift) => shift.agreementId === agreement.id && counts(shift, agreement));
  const weeks = own.filter(({ day }) => weekOf(day) === weekOf(week));
  const inWeek = figures(weeks, facts.delivered);
  const inTerm = figures(own, facts.delivered);
  const allowed = allowedInWeek(agreement, agreement.allowances, weekOf(week));
  const limit = agreement.totalMinutes;
  return {
    agreementId: agreement.id,
    week: weekOf(week),
    inWeek: {
      ...inWeek,
      limit: agreement.weeklyMinutes,
      allowed,
      left: allowed - countedMinutes(weeks, facts.delivered),
    },
    inTerm: {
      planned: inTerm.planned + elsewhere.planned,
      drafted: inTerm.drafted,
      delivered: inTerm.delivered + elsewhere.delivered,
      limit,
      left: limit === null ? null : limit - agreement.minutesElsewhere - countedMinutes(own, facts.delivered),
    },
    byBranch: agreement.branchIds.map((branchId) => ({
      branchId,
      ...figures(
        weeks.filter((shift) => shift.branchId === branchId),
        facts.delivered,
      ),
      ...coverageAt(facts.coverage, agreement.id, branchId),
    })),
  };
}

function coverageAt(coverage: readonly Coverage[], agreementId: string, branchId: string) {
  const found = coverage.find((row) => row.agreementId === agreementId && row.branchId === branchId);
  return { expected: found?.expected ?? 0, covered: found?.covered ?? 0 };
}

/** Minutes that count against the hours: as confirmed where confirmed, else as planned, drafts included. */
export function countedMinutes(shifts: readonly Shift[], delivered: ReadonlyMap<string, number>): number {
  return standingShifts(shifts).reduce(
    (sum, shift) => sum + (delivered.get(shift.id) ?? minutesOfShift(shift)),
    0,
  );
}

function figures(shifts: readonly Shift[], delivered: ReadonlyMap<string, number>): HoursFigures {
  const published = shifts.filter(({ state }) => state === 'PUBLISHED');
  const planned = sum(published, minutesOfShift);
  return {
    planned,
    drafted: sum(standingShifts(shifts), minutesOfShift) - planned,
    delivered: sum(published, ({ id }) => delivered.get(id) ?? 0),
  };
}

const sum = <T>(rows: readonly T[], minutes: (row: T) => number) =>
  rows.reduce((total, row) => total + minutes(row), 0);
