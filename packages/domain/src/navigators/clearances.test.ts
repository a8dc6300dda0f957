import { describe, expect, it } from '@jest/globals';
import { checkClearance, clearedFor, missingClearances } from './clearances.js';
import { clearance } from './testing/build-navigator.js';

const required = [
  { branchId: 'ewen', kind: 'BACKGROUND_CHECK' as const, detail: '' },
  { branchId: 'ewen', kind: 'SCHOOL_CHECK' as const, detail: 'Ewen-Trout Creek' },
];
const school = clearance({ kind: 'SCHOOL_CHECK', detail: ' ewen-trout  creek', metUntil: null });

describe('being cleared for a branch', () => {
  it('needs everything the branch requires, the day met until inside', () => {
    expect(clearedFor(required, [clearance(), school], '2027-06-30')).toBe(true);
    expect(missingClearances(required, [clearance(), school], '2027-07-01')).toEqual([required[0]]);
    expect(missingClearances(required, [clearance()], '2027-01-01')).toEqual([required[1]]);
    expect(clearedFor([], [], '2027-01-01')).toBe(true);
  });

  it("does not take one school's check for another's", () => {
    const other = clearance({ kind: 'SCHOOL_CHECK', detail: 'Bessemer Area' });
    expect(missingClearances(required, [clearance(), other], '2027-01-01')).toEqual([required[1]]);
  });

  it('lives on in a renewed one', () => {
    const renewed = clearance({ metUntil: '2029-06-30' });
    expect(clearedFor(required, [clearance(), renewed, school], '2028-01-01')).toBe(true);
  });
});

describe('entering a clearance', () => {
  const codes = (more: Parameters<typeof clearance>[0]) =>
    checkClearance(clearance(more), '2026-11-23').map(({ code }) => code);

  it('says who attested it, not in the future', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ metUntil: null })).toEqual([]);
    expect(codes({ attestedBy: ' ' })).toEqual(['navigators.attested_by_missing']);
    expect(codes({ attestedOn: '2026-11-24' })).toEqual(['navigators.attested_in_future']);
    expect(codes({ metUntil: 'forever' })).toEqual(['navigators.not_a_day']);
    expect(codes({ kind: 'OTHER' })).toEqual(['navigators.other_name_missing']);
  });
});
