import { describe, expect, it } from '@jest/globals';
import { clockChangeIn } from './clock-change.js';
import { goldenZones } from './testing/arbitraries.js';

describe('a week in which clocks change', () => {
  it.each(['America/Detroit', 'America/Menominee'])('says so in %s', (zone) => {
    const back = {
      day: '2026-11-01',
      direction: 'BACK',
      minutes: 60,
      fromTime: '02:00',
      toTime: '01:00',
      zone,
    };
    const forward = { ...back, day: '2027-03-14', direction: 'FORWARD', fromTime: '02:00', toTime: '03:00' };
    expect(clockChangeIn('2026-10-26', zone)).toEqual(back);
    expect(clockChangeIn('2026-10-29', zone)).toEqual(back);
    expect(clockChangeIn('2027-03-08', zone)).toEqual(forward);
  });

  it.each(goldenZones)('is not the one before or after in %s', (zone) => {
    for (const week of ['2026-10-19', '2026-11-02', '2027-03-01', '2027-03-15']) {
      expect(clockChangeIn(week, zone)).toBeNull();
    }
  });

  it.each(['America/Phoenix', 'Pacific/Honolulu'])('never comes in %s', (zone) => {
    expect(clockChangeIn('2026-10-26', zone)).toBeNull();
    expect(clockChangeIn('2027-03-08', zone)).toBeNull();
  });
});
