import { describe, expect, it } from '@jest/globals';
import { mondayOf, nextClockChanges, wallTime, zoneName } from './clock-changes.js';

describe('clocks by Intl alone', () => {
  it('knows the days on which they change, and places where they do not', () => {
    const from = new Date('2026-11-23T12:00:00Z');
    expect(nextClockChanges('America/Detroit', from, 2)).toEqual(['2027-03-14', '2027-11-07']);
    expect(nextClockChanges('Europe/Madrid', from, 2)).toEqual(['2027-03-28', '2027-10-31']);
    expect(nextClockChanges('America/Phoenix', from, 2)).toEqual([]);
  });

  it('reads the wall of a place before and after', () => {
    expect(wallTime(new Date('2027-03-13T14:00:00Z'), 'America/Detroit')).toBe('2027-03-13 09:00');
    expect(wallTime(new Date('2027-03-14T13:00:00Z'), 'America/Detroit')).toBe('2027-03-14 09:00');
    expect(wallTime(new Date('2027-03-14T13:00:00Z'), 'America/Menominee')).toBe('2027-03-14 08:00');
  });

  it('counts a Sunday to the week that began on Monday', () => {
    expect(mondayOf('2027-03-14')).toBe('2027-03-08');
    expect(mondayOf('2027-03-08')).toBe('2027-03-08');
  });

  it('says a zone as people do', () => {
    expect([zoneName('America/Detroit'), zoneName('America/Menominee')]).toEqual([
      'Eastern Time',
      'Central Time',
    ]);
  });
});
