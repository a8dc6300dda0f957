import { describe, expect, it } from '@jest/globals';
import { coverageOf, weekCovered } from './coverage.js';
import { expectedPresence } from './expected-presence.js';
import { findGaps } from './find-gaps.js';
import { planOf } from './plan.js';
import type { AgreementFacts, PlanFacts, PresencePattern } from './shift.js';
import { agreementFacts, branch, facts, pattern, shift } from './testing/build-plan.js';

const week = '2026-11-23';

function coverage(
  patterns: PresencePattern[],
  more: Partial<PlanFacts>,
  agreement: AgreementFacts = agreementFacts(),
) {
  const plan = planOf(facts({ ...more, agreements: [agreement] }));
  const expected = expectedPresence(plan, patterns, week);
  return coverageOf(plan, agreement, { expected, gaps: findGaps(plan, expected) }, week);
}

describe('coverage', () => {
  it('is what is expected without the gaps: hours at another time cover nothing', () => {
    const shifts = [
      shift('in part', { toTime: '16:00' }),
      shift('elsewhen', { fromTime: '10:00', toTime: '12:00' }),
    ];
    expect(coverage([pattern()], { shifts })).toEqual([
      { agreementId: 'mou', branchId: 'central', expected: 180, covered: 120 },
      { agreementId: 'mou', branchId: 'oshtemo', expected: 0, covered: 0 },
    ]);
  });

  it('leaves out hours on a closed day and outside the opening hours', () => {
    const closed = {
      id: 'c',
      libraryId: 'kpl',
      branchId: null,
      startsOn: '2026-11-25',
      endsOn: '2026-11-25',
    };
    const closedDays = [{ ...closed, opensAt: null, closesAt: null, reason: 'Holiday' }];
    const shifts = [
      shift('closed', { day: '2026-11-25' }),
      shift('over lunch', { day: '2026-11-26', fromTime: '11:00', toTime: '14:00' }),
    ];
    expect(coverage([], { shifts, closedDays })[0]).toMatchObject({ expected: 0, covered: 120 });
    expect(coverage([pattern({ weekday: 3 })], { shifts, closedDays })[0]).toMatchObject({ expected: 0 });
    const unknown = [branch('central', { periods: [] }), branch('oshtemo')];
    expect(coverage([], { shifts, branches: unknown })[0]).toMatchObject({ covered: 360 });
  });

  it('counts learners only where the agreement says so', () => {
    const shifts = [shift('dee'), shift('learner', { navigatorId: 'sam', learning: true })];
    const counting = agreementFacts({ countsLearning: true });
    expect(coverage([], { shifts })[0]).toMatchObject({ covered: 180 });
    expect(coverage([], { shifts }, counting)[0]).toMatchObject({ covered: 360 });
    expect(coverage([pattern({ people: 2 })], { shifts })[0]).toMatchObject({ expected: 360, covered: 180 });
    expect(coverage([pattern({ people: 2 })], { shifts }, counting)[0]).toMatchObject({ covered: 360 });
  });

  it('of an agreement is of what its patterns want, else of its weekly hours', () => {
    const at = (expected: number, covered: number) => ({
      agreementId: 'mou',
      branchId: '',
      expected,
      covered,
    });
    const terms = { weeklyMinutes: 720 };
    expect(weekCovered([at(180, 120), at(0, 60)], terms)).toEqual({ wanted: 180, covered: 120 });
    expect(weekCovered([at(0, 120), at(0, 60)], terms)).toEqual({ wanted: 720, covered: 180 });
  });
});
