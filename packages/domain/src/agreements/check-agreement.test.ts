import { describe, expect, it } from '@jest/globals';
import { checkAgreement, sharingTermsOffered } from './check-agreement.js';
import { agreement } from './testing/build-agreement.js';

const branches = [
  { id: 'central', name: 'Central' },
  { id: 'oshtemo', name: 'Oshtemo' },
];
const check = (more: Parameters<typeof agreement>[0], facts = {}) =>
  checkAgreement(agreement(more), { branches, membersTogether: true, ...facts });
const codes = (...args: Parameters<typeof check>) => check(...args).map(({ code }) => code);

describe('the terms of an agreement', () => {
  it('stand with days, branches of the library and weekly hours', () => {
    expect(check({})).toEqual([]);
    expect(check({ startsOn: '2027-01-01', endsOn: '2027-01-01', totalMinutes: 720 })).toEqual([]);
    expect(check({ sharingTerm: 'ENCOUNTERS' })).toEqual([]);
  });

  it('have real days, the last not before the first', () => {
    expect(codes({ startsOn: '2027-02-30' })).toEqual(['agreements.not_a_day']);
    expect(codes({ endsOn: '2026-12-31' })).toEqual(['agreements.ends_before_first_day']);
  });

  it('name branches of this library, each once', () => {
    expect(codes({ branchIds: [] })).toEqual(['agreements.no_branches']);
    expect(codes({ branchIds: ['central', 'powell'] })).toEqual(['agreements.branch_of_other_library']);
    expect(check({ branchIds: ['central', 'central'] })).toMatchObject([
      { code: 'agreements.branch_named_twice', path: ['branchIds', '1'], params: { branch: 'Central' } },
    ]);
  });

  it('have weekly hours, and a total of at least one week', () => {
    for (const weeklyMinutes of [0, -60, 90.5, 10081]) {
      expect(codes({ weeklyMinutes })).toEqual(['agreements.weekly_minutes_missing']);
    }
    expect(codes({ totalMinutes: 719 })).toEqual(['agreements.total_below_week']);
  });

  it('share encounters only where the library has more than one outlet', () => {
    expect(sharingTermsOffered(1)).toEqual(['COUNTS']);
    expect(sharingTermsOffered(2)).toEqual(['COUNTS', 'ENCOUNTERS']);
    const only = { branches: [{ id: 'central', name: 'Ewen' }] };
    expect(check({ branchIds: ['central'], sharingTerm: 'ENCOUNTERS' }, only)).toMatchObject([
      { code: 'agreements.encounters_at_only_outlet', params: { branch: 'Ewen' } },
    ]);
  });

  it('are between members of one consortium', () => {
    expect(codes({}, { membersTogether: false })).toEqual(['agreements.not_members_together']);
  });
});
