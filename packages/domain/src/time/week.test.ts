import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, weekdayOf } from './calendar-day.js';
import { days } from './testing/arbitraries.js';
import { addWeeks, daysOfWeek, weekOf } from './week.js';

describe('a week', () => {
  it('is named by its Monday, the Sunday at its end', () => {
    expect(weekOf('2026-11-01')).toBe('2026-10-26');
    expect(weekOf('2026-11-02')).toBe('2026-11-02');
    expect(weekOf('2027-01-01')).toBe('2026-12-28');
    expect(daysOfWeek('2027-03-14')).toEqual(
      [8, 9, 10, 11, 12, 13, 14].map((d) => `2027-03-${String(d).padStart(2, '0')}`),
    );
  });

  it('has seven days, and each day one week', () => {
    fc.assert(
      fc.property(days, (day) => {
        const week = daysOfWeek(day);
        expect(week).toHaveLength(7);
        expect(week).toContain(day);
        expect(weekdayOf(weekOf(day))).toBe(1);
        expect(week.map(weekOf)).toEqual(week.map(() => weekOf(day)));
        expect(addWeeks(day, 1)).toBe(addDays(weekOf(day), 7));
      }),
    );
  });
});
