import { describe, expect, it } from '@jest/globals';
import { checkPattern } from './check-pattern.js';
import { agreementFacts, pattern } from './testing/build-plan.js';

const codes = (more: Parameters<typeof pattern>[0]) =>
  checkPattern(pattern(more), agreementFacts()).map(({ code }) => code);

describe('a presence pattern', () => {
  it('stands with times, days, weeks and people under its agreement', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ everyWeeks: 2, nths: [1, 3], people: 3, endsOn: '2027-05-31' })).toEqual([]);
  });

  it.each([
    [{ fromTime: '25:00' }, 'time.not_a_time'],
    [{ toTime: '14:00' }, 'time.ends_before_start'],
    [{ startsOn: 'soon' }, 'time.not_a_day'],
    [{ endsOn: '2026-09-30' }, 'scheduling.pattern_without_days'],
    [{ everyWeeks: 0 }, 'scheduling.pattern_weeks'],
    [{ people: 0 }, 'scheduling.pattern_people'],
    [{ nths: [6] }, 'hours.not_an_nth'],
    [{ branchId: 'powell' }, 'scheduling.branch_not_in_agreement'],
    [{ startsOn: '2026-09-30' }, 'scheduling.agreement_not_in_force'],
  ])('does not stand with %j', (more, code) => {
    expect(codes(more)).toContain(code);
  });
});
