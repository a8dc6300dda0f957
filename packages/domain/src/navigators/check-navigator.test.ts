import { describe, expect, it } from '@jest/globals';
import { checkCard, checkFirstAndLast, checkNavigator, checkWeeklyTarget } from './check-navigator.js';

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

describe('a profile', () => {
  const draft = { name: 'Dee R.', languages: ['en', 'ase'], startsOn: '2026-11-23' };
  const codes = (more: Partial<Parameters<typeof checkNavigator>[0]>) =>
    checkNavigator({ ...draft, ...more }).map(({ code }) => code);

  it('has a name and a first day; mail and target only when they are given', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ mail: ' dee@example.org ', weeklyTargetMinutes: 600 })).toEqual([]);
    expect(codes({ name: ' ' })).toEqual(['navigators.name_missing']);
    expect(codes({ mail: 'dee' })).toEqual(['access.mail_form']);
    expect(codes({ startsOn: 'soon' })).toEqual(['navigators.not_a_day']);
    expect(codes({ languages: ['English'] })).toEqual(['navigators.language_unknown']);
  });
});

describe('a card', () => {
  it('shows a name only where there is one', () => {
    const codes = (cardShown: boolean, publicName: string | null) =>
      checkCard({ cardShown, publicName, languages: [] }).map(({ code }) => code);
    expect(codes(true, 'Dee')).toEqual([]);
    expect(codes(false, null)).toEqual([]);
    expect(codes(true, ' ')).toEqual(['navigators.public_name_missing']);
    expect(codes(false, 'x'.repeat(61))).toEqual(['navigators.public_name_missing']);
  });
});

describe('first and last day', () => {
  it('are both inside, and in order', () => {
    expect(checkFirstAndLast('2026-11-23', null)).toEqual([]);
    expect(checkFirstAndLast('2026-11-23', '2026-11-23')).toEqual([]);
    expect(checkFirstAndLast('2026-11-23', '2026-11-22')).toMatchObject([
      { code: 'navigators.ends_before_start' },
    ]);
    expect(checkFirstAndLast('2026-02-30', null)).toMatchObject([{ code: 'navigators.not_a_day' }]);
  });
});
