import { describe, expect, it } from '@jest/globals';
import {
  checkDetail,
  checkRequirements,
  requirementsOf,
  requirementText,
  takesDetail,
} from './requirements.js';

describe('what a branch requires', () => {
  it('is kept as a kind, with the name where there are several', () => {
    const school = {
      branchId: 'ewen',
      kind: 'SCHOOL_CHECK' as const,
      detail: ' Ewen-Trout  Creek: upper school ',
    };
    const texts = [requirementText({ kind: 'NALOXONE', detail: '' }), requirementText(school)];
    expect(texts).toEqual(['NALOXONE', 'SCHOOL_CHECK:Ewen-Trout Creek: upper school']);
    expect(requirementsOf('ewen', texts)).toEqual([
      { branchId: 'ewen', kind: 'NALOXONE', detail: '' },
      { ...school, detail: 'Ewen-Trout Creek: upper school' },
    ]);
    expect(requirementsOf('ewen', ['FINGERPRINTS', 'toString'])).toEqual([]);
  });

  it("names the school, as no other school's check counts", () => {
    expect(checkRequirements([{ kind: 'NALOXONE', detail: '' }])).toEqual([]);
    expect(
      checkRequirements([
        { kind: 'NALOXONE', detail: '' },
        { kind: 'SCHOOL_CHECK', detail: ' ' },
      ]),
    ).toMatchObject([{ code: 'navigators.other_name_missing', path: ['requirements', '1', 'detail'] }]);
  });
});

describe('the name of a clearance', () => {
  it('says which one, never something about the person', () => {
    expect(takesDetail('ORIENTATION')).toBe(true);
    expect(takesDetail('BACKGROUND_CHECK')).toBe(false);
    expect(checkDetail('ORIENTATION', '')).toEqual([]);
    expect(checkDetail('BACKGROUND_CHECK', 'one entry of 2009')).toMatchObject([
      { code: 'navigators.detail_not_asked', path: ['detail'] },
    ]);
    expect(checkDetail('SCHOOL_CHECK', 'x'.repeat(81))).toMatchObject([
      { code: 'navigators.detail_not_asked' },
    ]);
    expect(checkDetail('OTHER', '')).toMatchObject([{ code: 'navigators.other_name_missing' }]);
  });
});
