import { describe, expect, it } from '@jest/globals';
import { hoursMeter, type MeterFacts } from './hours-meter.js';
import { agreementFacts, shift } from './testing/build-plan.js';

const week = '2026-11-23';
const meter = (more: Partial<MeterFacts>) =>
  hoursMeter(
    {
      agreement: agreementFacts(),
      shifts: [],
      delivered: new Map(),
      coverage: [],
      elsewhere: { planned: 0, delivered: 0 },
      ...more,
    },
    week,
  );

describe('the hours meter', () => {
  it('shows planned, delivered and left in the week and by branch', () => {
    const shifts = [
      shift('monday', { day: '2026-11-23' }),
      shift('tuesday', { branchId: 'oshtemo' }),
      shift('sunday', { day: '2026-11-29' }),
      shift('next week', { day: '2026-11-30' }),
      shift('cancelled', { day: '2026-11-25', state: 'CANCELLED' }),
    ];
    const delivered = new Map([['monday', 120]]);
    const coverage = [{ agreementId: 'mou', branchId: 'central', expected: 360, covered: 180 }];
    expect(meter({ shifts, delivered, coverage })).toEqual({
      agreementId: 'mou',
      week,
      inWeek: {
        planned: 540,
        drafted: 0,
        delivered: 120,
        limit: 720,
        allowed: 720,
        left: 720 - 120 - 180 - 180,
      },
      inTerm: { planned: 720, drafted: 0, delivered: 120, limit: null, left: null },
      byBranch: [
        { branchId: 'central', planned: 360, drafted: 0, delivered: 120, expected: 360, covered: 180 },
        { branchId: 'oshtemo', planned: 180, drafted: 0, delivered: 0, expected: 0, covered: 0 },
      ],
    });
  });

  it('shows drafts on top, less where they take hours away', () => {
    const shorter = [shift('old'), shift('new', { state: 'DRAFT', replacesId: 'old', toTime: '16:00' })];
    expect(meter({ shifts: shorter }).inWeek).toMatchObject({ planned: 180, drafted: -60, left: 600 });
    const more = [shift('old'), shift('new', { state: 'DRAFT', navigatorId: 'sam' })];
    expect(meter({ shifts: more }).inWeek).toMatchObject({ planned: 180, drafted: 180, left: 360 });
  });

  it('shows what is left of the whole term and goes below zero', () => {
    const agreement = agreementFacts({ totalMinutes: 6000, minutesElsewhere: 5900 });
    const { inTerm } = meter({
      agreement,
      shifts: [shift('one')],
      elsewhere: { planned: 5940, delivered: 4000 },
    });
    expect(inTerm).toEqual({ planned: 6120, drafted: 0, delivered: 4000, limit: 6000, left: -80 });
  });

  it('knows what the library allowed for the week', () => {
    const agreement = agreementFacts({ allowances: [{ agreementId: 'mou', week, minutes: 900 }] });
    expect(meter({ agreement }).inWeek).toMatchObject({ limit: 720, allowed: 900, left: 900 });
  });

  it('leaves learners out unless the agreement counts them', () => {
    const shifts = [shift('one'), shift('learner', { navigatorId: 'sam', learning: true })];
    expect(meter({ shifts }).inWeek.planned).toBe(180);
    expect(meter({ shifts, agreement: agreementFacts({ countsLearning: true }) }).inWeek.planned).toBe(360);
  });
});
