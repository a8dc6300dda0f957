import { describe, expect, it } from '@jest/globals';
import { readDay, readTime } from './read-when.js';

describe('a typed day', () => {
  it.each([
    ['2026-11-24', '2026-11-24'],
    ['11/24/2026', '2026-11-24'],
    [' 1/2/2026 ', '2026-01-02'],
    ['2/29/2028', '2028-02-29'],
  ])('%s is %s', (typed, day) => expect(readDay(typed)).toBe(day));

  it.each(['2/29/2026', '13/1/2026', '24 November', '', '2026-00-10'])('%s is none', (typed) =>
    expect(readDay(typed)).toBeNull(),
  );
});

describe('a typed time', () => {
  it.each([
    ['14:30', '14:30'],
    ['2:30 pm', '14:30'],
    ['2pm', '14:00'],
    ['12 am', '00:00'],
    ['12:05 p.m.', '12:05'],
    ['9', '09:00'],
    ['0930', '09:30'],
  ])('%s is %s', (typed, time) => expect(readTime(typed)).toBe(time));

  it.each(['25:00', '13 pm', '0 am', '10:75', 'noon', ''])('%s is none', (typed) =>
    expect(readTime(typed)).toBeNull(),
  );
});
