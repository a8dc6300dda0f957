import { describe, expect, it } from '@jest/globals';
import { checkOpeningHours } from '@mutuality/domain/hours';
import { draftOf, emptySeason, fieldOf, periodsOf } from './hours-draft.js';

const period = {
  weekday: 2 as const,
  nths: [],
  opensAt: '10:00',
  closesAt: '12:00',
  seasonFrom: null,
  seasonTo: null,
};

describe('hours as they are edited', () => {
  it('come back as they were', () => {
    const periods = [
      period,
      { ...period, opensAt: '13:00', closesAt: '17:00' },
      { ...period, weekday: 6 as const, nths: [1, -1], seasonFrom: '06-01', seasonTo: '08-31' },
    ];
    expect(periodsOf(draftOf(periods)).map(({ period: back }) => back)).toEqual(periods);
  });

  it('tell where in the form a rule found something', () => {
    const draft = draftOf([period, { ...period, opensAt: '11:00', closesAt: '13:00' }]);
    const [refusal] = checkOpeningHours(
      periodsOf(draft).map(({ period: each }) => ({ ...each, branchId: 'one' })),
    );
    expect(refusal?.code).toBe('hours.overlap');
    expect(fieldOf(draft, refusal!.path)).toBe('seasons.0.days.1.periods.1.opensAt');
  });

  it('say that a season lacks its days', () => {
    const season = emptySeason();
    season.days[0]!.periods.push({ opensAt: '10:00', closesAt: '12:00', weeks: 'every' });
    const draft = { seasons: [emptySeason(), season] };
    const [refusal] = checkOpeningHours(
      periodsOf(draft).map(({ period: each }) => ({ ...each, branchId: 'one' })),
    );
    expect(fieldOf(draft, refusal!.path)).toBe('seasons.1.fromDay');
  });
});
