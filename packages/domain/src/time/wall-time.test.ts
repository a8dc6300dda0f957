import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { wallTimes } from './testing/arbitraries.js';
import { formatWallTime, minutesBetween, minutesOf, parseWallTime } from './wall-time.js';

describe('a wall time', () => {
  it.each([
    ['9', '09:00'],
    ['9:30', '09:30'],
    ['09:30:00', '09:30'],
    ['14:00', '14:00'],
    ['2 pm', '14:00'],
    ['2:30pm', '14:30'],
    ['2:30 P.M.', '14:30'],
    ['12 am', '00:00'],
    ['12 pm', '12:00'],
    ['23:59', '23:59'],
  ])('is read from %s', (text, time) => {
    expect(parseWallTime(text)).toBe(time);
  });

  it.each(['24:00', '25:00', '9:60', '13 pm', '0 am', 'noon', '', '-1', '9.30'])(
    'is not read from %s',
    (text) => {
      expect(parseWallTime(text)).toBeNull();
    },
  );

  it('is written and read without loss', () => {
    fc.assert(
      fc.property(wallTimes, (time) => {
        expect(parseWallTime(time)).toBe(time);
        expect(formatWallTime(minutesOf(time))).toBe(time);
      }),
    );
  });

  it('has no minute beyond the day', () => {
    for (const minutes of [-1, 1440, 1.5]) expect(() => formatWallTime(minutes)).toThrow(RangeError);
  });

  it('is so many minutes before another', () => {
    expect(minutesBetween('09:15', '12:00')).toBe(165);
    expect(minutesBetween('12:00', '09:15')).toBe(-165);
  });
});
