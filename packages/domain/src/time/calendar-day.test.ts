import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  addDays,
  daysBetween,
  formatCalendarDay,
  isNthWeekday,
  parseCalendarDay,
  parseYearlessDay,
  weekdayOf,
  yearlessOf,
} from './calendar-day.js';
import { days } from './testing/arbitraries.js';

describe('a calendar day', () => {
  it('is read only as YYYY-MM-DD and only where it exists', () => {
    expect(parseCalendarDay(' 2026-11-01 ')).toBe('2026-11-01');
    expect(parseCalendarDay('2028-02-29')).toBe('2028-02-29');
    for (const text of ['2026-02-29', '2026-13-01', '11/1/2026', '2026-11-01T10:00', '20261101', '']) {
      expect(parseCalendarDay(text)).toBeNull();
    }
  });

  it('is written from numbers, the last of the month where the month is shorter', () => {
    expect(formatCalendarDay(2026, 7, 1)).toBe('2026-07-01');
    expect(formatCalendarDay(2027, 2, 29)).toBe('2027-02-28');
  });

  it('has a place in every year', () => {
    expect(parseYearlessDay('02-29')).toBe('02-29');
    expect(parseYearlessDay('02-30')).toBeNull();
    expect(parseYearlessDay('7-1')).toBeNull();
    expect(yearlessOf('2026-07-01')).toBe('07-01');
  });

  it('counts as Temporal counts', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -4000, max: 4000 }), (day, n) => {
        const date = Temporal.PlainDate.from(day);
        expect(addDays(day, n)).toBe(date.add({ days: n }).toString());
        expect(daysBetween(day, addDays(day, n))).toBe(n);
        expect(weekdayOf(day)).toBe(date.dayOfWeek);
      }),
    );
  });
});

describe('an nth weekday', () => {
  it('is the first and third Tuesday of December 2026', () => {
    const tuesdays = ['2026-12-01', '2026-12-08', '2026-12-15', '2026-12-22', '2026-12-29'];
    expect(tuesdays.filter((day) => isNthWeekday(day, [1, 3]))).toEqual(['2026-12-01', '2026-12-15']);
    expect(tuesdays.filter((day) => isNthWeekday(day, [-1]))).toEqual(['2026-12-29']);
    expect(tuesdays.filter((day) => isNthWeekday(day, [5]))).toEqual(['2026-12-29']);
    expect(tuesdays.filter((day) => isNthWeekday(day, []))).toEqual(tuesdays);
  });

  it('is the last one exactly once a month, be it the fourth or the fifth', () => {
    fc.assert(
      fc.property(days, (day) => {
        const first = `${day.slice(0, 8)}01`;
        const month = Array.from({ length: 31 }, (_, n) => addDays(first, n));
        const lasts = month.filter(
          (d) =>
            d.slice(0, 7) === day.slice(0, 7) && weekdayOf(d) === weekdayOf(day) && isNthWeekday(d, [-1]),
        );
        expect(lasts).toHaveLength(1);
        expect(isNthWeekday(lasts[0] ?? '', [4, 5])).toBe(true);
      }),
    );
  });
});
