import { describe, expect, it } from '@jest/globals';
import { allowedInWeek, checkAllowance, checkTotalHours, checkWeeklyHours } from './agreement-hours.js';
import { agreement } from './testing/build-agreement.js';

const week = '2027-03-08';
const allowances = [{ agreementId: 'mou', week, minutes: 900 }];

describe('the weekly hours of an agreement', () => {
  it('warn beyond, with week, sum and limit', () => {
    expect(checkWeeklyHours(agreement(), 'Kalamazoo', [], week, 720)).toEqual([]);
    expect(checkWeeklyHours(agreement(), 'Kalamazoo', [], week, 721)).toEqual([
      {
        code: 'scheduling.over_weekly_hours',
        path: ['agreementId'],
        params: { library: 'Kalamazoo', week, minutes: 721, limit: 720 },
        severity: 'WARNS',
      },
    ]);
  });

  it('are as many as the library allowed, for that week and agreement alone', () => {
    expect(allowedInWeek(agreement(), allowances, week)).toBe(900);
    expect(allowedInWeek(agreement(), allowances, '2027-03-15')).toBe(720);
    expect(allowedInWeek(agreement({ id: 'other' }), allowances, week)).toBe(720);
    expect(checkWeeklyHours(agreement(), 'Kalamazoo', allowances, week, 900)).toEqual([]);
    expect(checkWeeklyHours(agreement(), 'Kalamazoo', allowances, week, 901)).toHaveLength(1);
  });

  it('are allowed only upwards', () => {
    expect(checkAllowance(agreement(), 721)).toEqual([]);
    for (const minutes of [720, 0, 800.5]) {
      expect(checkAllowance(agreement(), minutes)[0]?.code).toBe('agreements.allowance_below_week');
    }
  });
});

describe('the hours for the whole term', () => {
  it('block beyond, where there are any', () => {
    expect(checkTotalHours(agreement(), 'Kalamazoo', 99_999)).toEqual([]);
    const limited = agreement({ totalMinutes: 6000 });
    expect(checkTotalHours(limited, 'Kalamazoo', 6000)).toEqual([]);
    expect(checkTotalHours(limited, 'Kalamazoo', 6001)).toMatchObject([
      { code: 'scheduling.over_total_hours', params: { minutes: 6001, limit: 6000 }, severity: 'BLOCKS' },
    ]);
  });
});
