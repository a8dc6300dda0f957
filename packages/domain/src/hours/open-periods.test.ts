import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Weekday } from '../time/index.js';
import { days, wallTimes } from '../time/testing/arbitraries.js';
import { isInSeason, openPeriods } from './open-periods.js';
import { closedDay, hoursOf, period } from './testing/build-hours.js';

// 2026-11-23 is a Monday.
const written = (hours: ReturnType<typeof hoursOf>, day: string) =>
  openPeriods(hours, day).map(({ opensAt, closesAt }) => `${opensAt}-${closesAt}`);

describe('the open periods of a day', () => {
  it('are several, in order, of this weekday and this branch', () => {
    const hours = hoursOf([
      period(2, '13:00', '17:00'),
      period(2, '10:00', '12:00'),
      period(4, '09:00', '20:00'),
      period(2, '06:00', '07:00', { branchId: 'oshtemo' }),
    ]);
    expect(written(hours, '2026-11-24')).toEqual(['10:00-12:00', '13:00-17:00']);
    expect(written(hours, '2026-11-26')).toEqual(['09:00-20:00']);
    expect(written(hours, '2026-11-27')).toEqual([]);
  });

  it('follow the nth weekday, on top of every week', () => {
    const hours = hoursOf([
      period(2, '10:00', '17:00'),
      period(2, '18:00', '20:00', { nths: [1, 3] }),
      period(6, '10:00', '13:00', { nths: [-1] }),
    ]);
    expect(written(hours, '2026-12-01')).toEqual(['10:00-17:00', '18:00-20:00']);
    expect(written(hours, '2026-12-08')).toEqual(['10:00-17:00']);
    expect(written(hours, '2026-12-19')).toEqual([]);
    expect(written(hours, '2026-12-26')).toEqual(['10:00-13:00']);
  });

  it('are those of the season alone while it lasts, across the new year', () => {
    const winter = { seasonFrom: '11-15', seasonTo: '03-31' };
    const hours = hoursOf([
      period(1, '09:00', '20:00'),
      period(6, '09:00', '13:00'),
      period(1, '10:00', '16:00', winter),
    ]);
    expect(written(hours, '2026-11-09')).toEqual(['09:00-20:00']);
    expect(written(hours, '2026-11-16')).toEqual(['10:00-16:00']);
    expect(written(hours, '2027-01-04')).toEqual(['10:00-16:00']);
    expect(written(hours, '2027-01-09')).toEqual([]);
    expect(written(hours, '2027-04-05')).toEqual(['09:00-20:00']);
  });

  it('end on closed days of the branch or the whole library, not of another', () => {
    const monday = [period(1, '09:00', '12:00'), period(1, '13:00', '20:00')];
    const on = (more: Parameters<typeof closedDay>[1]) =>
      written(hoursOf(monday, [closedDay('2026-11-23', more)]), '2026-11-23');
    expect(on({})).toEqual([]);
    expect(on({ branchId: 'central' })).toEqual([]);
    expect(on({ branchId: 'oshtemo' })).toEqual(['09:00-12:00', '13:00-20:00']);
    expect(on({ libraryId: 'other' })).toEqual(['09:00-12:00', '13:00-20:00']);
    expect(on({ closesAt: '17:00' })).toEqual(['09:00-12:00', '13:00-17:00']);
    expect(on({ closesAt: '12:30' })).toEqual(['09:00-12:00']);
    expect(on({ opensAt: '10:30' })).toEqual(['10:30-12:00', '13:00-20:00']);
    expect(on({ startsOn: '2026-11-20', endsOn: '2026-11-30' })).toEqual([]);
  });

  it('never touch, overlap or leave the day, whatever was entered', () => {
    const periods = fc.array(
      fc
        .tuple(fc.integer({ min: 1, max: 7 }), wallTimes, wallTimes)
        .map(([weekday, a, b]) => period(weekday as Weekday, a < b ? a : b, a < b ? b : a)),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(periods, days, (rows, day) => {
        const open = openPeriods(hoursOf(rows), day);
        open.forEach(({ opensAt, closesAt }, n) => {
          expect(opensAt < closesAt).toBe(true);
          const before = open[n - 1];
          if (before) expect(before.closesAt < opensAt).toBe(true);
        });
      }),
    );
  });
});

describe('a season', () => {
  it('holds its ends and may cross the new year', () => {
    expect(['06-15', '07-01', '08-31'].every((d) => isInSeason(d, '06-15', '08-31'))).toBe(true);
    expect(isInSeason('09-01', '06-15', '08-31')).toBe(false);
    expect(['11-01', '12-31', '01-01', '03-31'].every((d) => isInSeason(d, '11-01', '03-31'))).toBe(true);
    expect(isInSeason('04-01', '11-01', '03-31')).toBe(false);
  });
});
