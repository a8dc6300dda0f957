import { describe, expect, it } from '@jest/globals';
import {
  clockTime,
  dateWords,
  dayWords,
  instantWords,
  minutesWords,
  monthWords,
  rangeWords,
  zoneWords,
} from './words.js';

describe('days and times in words', () => {
  it('says from when to when', () => {
    expect(rangeWords('14:00', '17:00', 'en')).toBe('2-5 pm');
    expect(rangeWords('14:00', '17:00', 'es')).toBe('2-5 p. m.');
  });

  it('names both halves of the day across noon, and minutes only where there are some', () => {
    expect(rangeWords('10:00', '13:00', 'en')).toBe('10 am-1 pm');
    expect(rangeWords('09:30', '11:00', 'en')).toBe('9:30-11 am');
    expect(rangeWords('11:30', '12:00', 'en')).toBe('11:30 am-12 pm');
  });

  it('says a day in four lengths', () => {
    expect(dayWords('2026-11-24', 'en', 'weekday')).toBe('Tue');
    expect(dayWords('2026-11-01', 'en', 'column')).toBe('Sun 1');
    expect(dayWords('2026-11-24', 'en')).toBe('Tue, Nov 24');
    expect(dayWords('2026-11-24', 'es', 'long')).toBe('martes, 24 de noviembre de 2026');
  });

  it('says a date and a month', () => {
    expect(dateWords('2026-03-08', 'en')).toBe('Mar 8, 2026');
    expect(monthWords('2026-11', 'es')).toBe('noviembre de 2026');
  });

  it.each([
    [540, '9 h'],
    [570, '9 h 30 min'],
    [45, '45 min'],
    [0, '0 h'],
    [-90, '-1 h 30 min'],
  ])('says %s minutes', (minutes, words) => expect(minutesWords(minutes)).toBe(words));

  it('says an instant as it reads at the place, whatever zone the viewer is in', () => {
    expect(instantWords('2026-11-24T19:14:00Z', 'America/Detroit', 'en')).toBe('Nov 24, 2026, 2:14 pm');
    expect(instantWords('2026-11-24T19:14:00Z', 'America/Menominee', 'en')).toBe('Nov 24, 2026, 1:14 pm');
  });

  it('says a zone as people do', () => {
    expect(zoneWords('America/Detroit', 'en')).toBe('Eastern Time');
    expect(zoneWords('America/Menominee', 'en')).toBe('Central Time');
  });

  it('says the time on the wall', () => {
    expect(clockTime(new Date(2026, 10, 24, 14, 4), 'en')).toBe('2:04 pm');
  });
});
