import { describe, expect, it } from '@jest/globals';
import { daysLeft, expiryNotice } from './days-left.js';

describe('the end of a term', () => {
  it('is so many days away, the last day inside', () => {
    expect(daysLeft({ endsOn: '2027-12-31', endedOn: null }, '2027-12-31')).toBe(0);
    expect(daysLeft({ endsOn: '2027-12-31', endedOn: null }, '2027-11-01')).toBe(60);
    expect(daysLeft({ endsOn: '2027-12-31', endedOn: '2027-03-14' }, '2027-03-15')).toBe(-1);
  });

  it('is announced 60, 30 and 7 days before', () => {
    expect([61, 60, 31, 30, 8, 7, 0, -1].map(expiryNotice)).toEqual([null, 60, 60, 30, 30, 7, 7, null]);
  });
});
