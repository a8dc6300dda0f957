import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fiscalYearRange, isDayIn, monthRange, monthsOf } from './day-range.js';
import { days } from './testing/arbitraries.js';

describe('a month', () => {
  it('runs to the first of the next', () => {
    expect(monthRange('2028-02-10')).toEqual({ from: '2028-02-01', until: '2028-03-01' });
    expect(monthRange('2026-12-31')).toEqual({ from: '2026-12-01', until: '2027-01-01' });
  });

  it('is cut to the range asked for', () => {
    expect(monthsOf({ from: '2026-11-15', until: '2027-01-10' })).toEqual([
      { from: '2026-11-15', until: '2026-12-01' },
      { from: '2026-12-01', until: '2027-01-01' },
      { from: '2027-01-01', until: '2027-01-10' },
    ]);
  });
});

describe("a library's fiscal year", () => {
  it.each([
    ['2026-06-30', '07-01', '2025-07-01', '2026-07-01', 2026],
    ['2026-07-01', '07-01', '2026-07-01', '2027-07-01', 2027],
    ['2026-12-31', '01-01', '2026-01-01', '2027-01-01', 2026],
    ['2027-03-14', '04-01', '2026-04-01', '2027-04-01', 2027],
    ['2026-11-01', '10-01', '2026-10-01', '2027-10-01', 2027],
    ['2026-11-01', '02-29', '2026-02-28', '2027-02-28', 2027],
    ['2028-02-28', '02-29', '2027-02-28', '2028-02-29', 2028],
  ])('of %s beginning %s is %s to %s', (day, startsOn, from, until, year) => {
    expect(fiscalYearRange(day, startsOn)).toEqual({ from, until, year });
  });

  it('holds its day, and its twelve months meet', () => {
    fc.assert(
      fc.property(days, fc.constantFrom('01-01', '04-01', '07-01', '10-01', '02-29'), (day, startsOn) => {
        const year = fiscalYearRange(day, startsOn);
        expect(isDayIn(day, year)).toBe(true);
        expect(fiscalYearRange(year.until, startsOn).from).toBe(year.until);
        const months = monthsOf(year);
        expect(months[0]?.from).toBe(year.from);
        expect(months.at(-1)?.until).toBe(year.until);
        months.slice(1).forEach((month, n) => expect(month.from).toBe(months[n]?.until));
      }),
    );
  });
});
