import { describe, expect, it } from '@jest/globals';
import { closedDay, hoursOf, period } from './testing/build-hours.js';
import { yearlyMinutes } from './yearly-minutes.js';

describe('the hours of a year', () => {
  it('count every week, closed days taken off', () => {
    const mondays = [period(1, '10:00', '14:00')];
    expect(yearlyMinutes(hoursOf(mondays), 2026)).toBe(52 * 240);
    const closed = [
      closedDay('2026-12-21'),
      closedDay('2026-12-22'),
      closedDay('2026-12-28', { closesAt: '12:00' }),
    ];
    expect(yearlyMinutes(hoursOf(mondays, closed), 2026)).toBe(51 * 240 - 120);
  });

  it('count nth weekdays and leap days', () => {
    expect(yearlyMinutes(hoursOf([period(2, '18:00', '20:00', { nths: [1, 3] })]), 2026)).toBe(24 * 120);
    expect(yearlyMinutes(hoursOf([period(2, '10:00', '11:00')]), 2028)).toBe(52 * 60);
  });
});
