import { describe, expect, it } from '@jest/globals';
import { instantOf } from '../time/index.js';
import { goldenZones } from '../time/testing/arbitraries.js';
import { isOpenAt } from './is-open-at.js';
import { hoursOf, period } from './testing/build-hours.js';

const hours = hoursOf([period(7, '13:00', '17:00')]);

describe('being open at a moment', () => {
  it.each(goldenZones)('goes by the clock of %s, on both Sundays of clock changes', (zone) => {
    for (const day of ['2026-11-01', '2027-03-14']) {
      const at = (time: string) => isOpenAt(hours, instantOf(day, time, zone) ?? 0, zone);
      expect([at('12:59'), at('13:00'), at('16:59'), at('17:00')]).toEqual([false, true, true, false]);
    }
  });

  it('is an hour later on the other side of the zone line', () => {
    const noonish = instantOf('2026-11-08', '13:30', 'America/Detroit') ?? 0;
    expect(isOpenAt(hours, noonish, 'America/Detroit')).toBe(true);
    expect(isOpenAt(hours, noonish, 'America/Menominee')).toBe(false);
  });
});
