import { describe, expect, it } from '@jest/globals';
import { checkWeeklyTarget } from './check-navigator.js';

describe('weekly target hours', () => {
  it('are none, or up to 60 hours in whole minutes', () => {
    for (const minutes of [null, 60, 1200, 3600]) expect(checkWeeklyTarget(minutes)).toEqual([]);
    for (const minutes of [0, -60, 3601, 90.5]) {
      expect(checkWeeklyTarget(minutes)).toMatchObject([
        { code: 'navigators.weekly_minutes_out_of_range', params: { minutes } },
      ]);
    }
  });
});
