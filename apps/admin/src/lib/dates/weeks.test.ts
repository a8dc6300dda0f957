import { describe, expect, it } from '@jest/globals';
import { dayIn, daysOfWeek, isDay, plusDays, weekOf } from './weeks.js';

describe('the day of an instant', () => {
  it.each([
    ['2026-11-25T01:00:00Z', 'America/Detroit', '2026-11-24'],
    ['2026-11-25T04:59:59.999Z', 'America/Detroit', '2026-11-24'],
    ['2026-11-25T05:00:00Z', 'America/Detroit', '2026-11-25'],
    ['2026-11-25T05:00:00Z', 'America/Menominee', '2026-11-24'],
    ['2026-07-01T03:59:59Z', 'America/Detroit', '2026-06-30'],
    ['2026-07-01T04:00:00Z', 'America/Detroit', '2026-07-01'],
    ['2026-11-24T14:00:00Z', 'Pacific/Guam', '2026-11-25'],
  ])('%s in %s is %s', (instant, zone, day) => expect(dayIn(zone, instant)).toBe(day));
});

describe('weeks', () => {
  it('begin on Monday, across the turn of a year', () => {
    expect(weekOf('2026-11-29')).toBe('2026-11-23');
    expect(weekOf('2027-01-02')).toBe('2026-12-28');
  });

  it('have seven days', () => {
    const days = daysOfWeek('2026-12-28');
    expect([days[0], days[6], days.length]).toEqual(['2026-12-28', '2027-01-03', 7]);
  });

  it('keep their days over the change of the clocks', () => {
    expect(plusDays('2026-10-31', 1)).toBe('2026-11-01');
  });

  it('read a day out of an address only when it is one', () => {
    expect(['2026-02-28', '2026-02-30', '2026-2-3', 'today', undefined].map(isDay)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
