import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { days } from '../time/testing/arbitraries.js';
import { attendanceTotal, totalsByMonth, totalsOfFiscalYear } from './attendance-totals.js';
import { attendance } from './testing/build-attendance.js';

const rows = [
  attendance({ day: '2026-06-30', confirmedMinutes: 180 }),
  attendance({ day: '2026-07-01', confirmedMinutes: 180, correctedMinutes: 120 }),
  attendance({ day: '2026-07-31' }),
  attendance({ day: '2026-11-01', confirmedMinutes: 0 }),
];

describe('the hours of a branch', () => {
  it('add up in a span of days: expected, delivered, not yet confirmed', () => {
    expect(attendanceTotal(rows, { from: '2026-07-01', until: '2026-12-01' })).toEqual({
      from: '2026-07-01',
      until: '2026-12-01',
      expected: 540,
      delivered: 120,
      open: 180,
    });
  });

  it('come by month, empty months too', () => {
    const months = totalsByMonth(rows, { from: '2026-06-01', until: '2026-09-01' });
    expect(months.map(({ from, expected, delivered }) => [from, expected, delivered])).toEqual([
      ['2026-06-01', 180, 180],
      ['2026-07-01', 360, 120],
      ['2026-08-01', 0, 0],
    ]);
  });

  it("come by the library's own fiscal year", () => {
    const july = totalsOfFiscalYear(rows, '2026-11-23', '07-01');
    expect(july.fiscalYear).toEqual({ year: 2027, from: '2026-07-01', until: '2027-07-01' });
    expect(july.total.expected).toBe(540);
    expect(july.months).toHaveLength(12);
    expect(totalsOfFiscalYear(rows, '2026-11-23', '01-01').total.expected).toBe(720);
  });

  it('sum over the months to the year', () => {
    const some = fc.array(
      fc.record({ day: days, expectedMinutes: fc.nat(600), confirmedMinutes: fc.option(fc.nat(600)) }),
    );
    fc.assert(
      fc.property(
        some,
        days,
        fc.constantFrom('01-01', '04-01', '07-01', '10-01'),
        (figures, day, startsOn) => {
          const all = figures.map((figure) => attendance(figure));
          const { total, months } = totalsOfFiscalYear(all, day, startsOn);
          for (const figure of ['expected', 'delivered', 'open'] as const) {
            expect(months.reduce((sum, month) => sum + month[figure], 0)).toBe(total[figure]);
          }
        },
      ),
    );
  });
});
