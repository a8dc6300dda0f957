import { daysOfWeek, minutesBetween, type Week } from '../time/index.js';
import { counts, type Plan } from './plan.js';
import type { AgreementFacts, Gap, Occurrence, Shift } from './shift.js';

/** What is expected and what is covered at one branch of an agreement in a week, in minutes. */
export interface Coverage {
  agreementId: string;
  branchId: string;
  /** What the presence patterns ask for; 0 where there are none. */
  expected: number;
  /**
   * What can really happen: of what is expected all but the gaps, so hours at another time cover nothing; where nothing is expected, the
   * hours that count and lie while the branch is open.
   */
  covered: number;
}

/** The one definition of coverage (F-25, F-29), for the board as for the consortium: learners count only where the agreement says so. */
export function coverageOf(
  plan: Plan,
  agreement: AgreementFacts,
  { expected, gaps }: { expected: readonly Occurrence[]; gaps: readonly Gap[] },
  week: Week,
): Coverage[] {
  return agreement.branchIds.map((branchId) => {
    const isHere = (row: Occurrence | Gap) => row.agreementId === agreement.id && row.branchId === branchId;
    const wanted = sum(expected.filter(isHere), ({ people }) => people);
    const missing = sum(gaps.filter(isHere), (gap) => gap.missing);
    const covered = wanted > 0 ? wanted - missing : openMinutes(plan, agreement, branchId, week);
    return { agreementId: agreement.id, branchId, expected: wanted, covered };
  });
}

/**
 * An agreement's week as one figure, in minutes: what its patterns want and what of it is covered; without patterns its weekly hours are
 * what is wanted.
 */
export function weekCovered(
  coverage: readonly Coverage[],
  { weeklyMinutes }: Pick<AgreementFacts, 'weeklyMinutes'>,
): { wanted: number; covered: number } {
  const expecting = coverage.filter(({ expected }) => expected > 0);
  const covered = (rows: readonly Coverage[]) => rows.reduce((total, row) => total + row.covered, 0);
  if (expecting.length === 0) return { wanted: weeklyMinutes, covered: covered(coverage) };
  return {
    wanted: expecting.reduce((total, { expected }) => total + expected, 0),
    covered: covered(expecting),
  };
}

/** Minutes of the shifts that count while the branch is open. */
function openMinutes(plan: Plan, agreement: AgreementFacts, branchId: string, week: Week): number {
  const branch = plan.branch(branchId);
  if (!branch) return 0;
  const minutes = daysOfWeek(week).flatMap((day) => {
    const { periods } = plan.openOn(branch, day);
    const isIts = (shift: Shift) => shift.agreementId === agreement.id && counts(shift, agreement);
    return plan
      .atBranch(branchId, day)
      .filter(isIts)
      .flatMap(({ fromTime, toTime }) =>
        periods.map(({ opensAt, closesAt }) => {
          const [from, until] = [later(fromTime, opensAt), earlier(toTime, closesAt)];
          return from < until ? minutesBetween(from, until) : 0;
        }),
      );
  });
  return minutes.reduce((total, each) => total + each, 0);
}

const later = (a: string, b: string) => (a > b ? a : b);
const earlier = (a: string, b: string) => (a < b ? a : b);

function sum<T extends { fromTime: string; toTime: string }>(rows: readonly T[], people: (row: T) => number) {
  return rows.reduce((total, row) => total + minutesBetween(row.fromTime, row.toTime) * people(row), 0);
}
