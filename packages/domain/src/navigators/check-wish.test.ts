import { expect, it } from '@jest/globals';
import { checkWish } from './check-wish.js';

const none = { branchId: null, weekday: null, fromTime: null, toTime: null, startsOn: null, endsOn: null };
const codes = (wish: Parameters<typeof checkWish>[0]) => checkWish(wish).map(({ code }) => code);

it('a wish says what it is about', () => {
  expect(codes({ ...none, kind: 'ASKED_NOT_AT', branchId: 'ewen' })).toEqual([]);
  expect(codes({ ...none, kind: 'ASKED_NOT_AT' })).toEqual(['navigators.wish_branch_missing']);
  expect(codes({ ...none, kind: 'NOT_ON_WEEKDAY' })).toEqual(['navigators.wish_weekday_missing']);
  expect(codes({ ...none, kind: 'NOT_ON_WEEKDAY', weekday: 5 })).toEqual([]);
  expect(codes({ ...none, kind: 'AWAY' })).toEqual(['navigators.wish_days_missing']);
  expect(codes({ ...none, kind: 'AWAY', startsOn: '2026-12-24' })).toEqual([]);
  expect(codes({ ...none, kind: 'AWAY', startsOn: '2026-12-24', endsOn: '2026-12-23' })).toEqual([
    'navigators.ends_before_start',
  ]);
});

it('hours of a weekday are both there and in order, or not at all', () => {
  const friday = { ...none, kind: 'NOT_ON_WEEKDAY' as const, weekday: 5 as const };
  expect(codes({ ...friday, fromTime: '09:00', toTime: '12:00' })).toEqual([]);
  expect(codes({ ...friday, fromTime: '09:00' })).toEqual(['time.not_a_time']);
  expect(codes({ ...friday, fromTime: '12:00', toTime: '09:00' })).toEqual(['time.ends_before_start']);
});
