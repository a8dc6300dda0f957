import { describe, expect, it } from '@jest/globals';
import { checkClosedDay } from './check-closed-day.js';
import { closedDay } from './testing/build-hours.js';

const codes = (more: Parameters<typeof closedDay>[1]) =>
  checkClosedDay(closedDay('2026-11-26', more)).map(({ code }) => code);

describe('a closed day', () => {
  it('stands for a day, for several, late or early', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ endsOn: '2026-11-29' })).toEqual([]);
    expect(codes({ opensAt: '12:00' })).toEqual([]);
    expect(codes({ opensAt: '10:00', closesAt: '13:00' })).toEqual([]);
  });

  it('has real days, real times and a reason', () => {
    expect(codes({ startsOn: '2026-11-31' })).toEqual(['hours.not_a_day']);
    expect(codes({ endsOn: '2026-11-25' })).toEqual(['hours.ends_before_first_day']);
    expect(codes({ closesAt: '25:00' })).toEqual(['hours.not_a_time']);
    expect(codes({ opensAt: '13:00', closesAt: '10:00' })).toEqual(['hours.closes_before_opening']);
    expect(codes({ reason: ' ' })).toEqual(['hours.reason_missing']);
  });
});
