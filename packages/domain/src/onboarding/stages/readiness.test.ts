import { describe, expect, it } from '@jest/globals';
import { checkReadiness, openReadinessItems, type ReadinessDraft } from './readiness.js';

const today = '2026-11-23';
const draft = (more: Partial<ReadinessDraft>): ReadinessDraft => ({
  ...{ item: 'PRIVATE_SPACE', state: 'DONE', instead: null, attestedBy: 'Ana Reyes', attestedOn: today },
  ...more,
});
const codes = (more: Partial<ReadinessDraft>) => checkReadiness(draft(more), today).map(({ code }) => code);

describe('checkReadiness', () => {
  it('needs a named person and a day that has come', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ attestedBy: ' ' })).toEqual(['onboarding.readiness_person_missing']);
    expect(codes({ attestedOn: null })).toEqual(['onboarding.readiness_day_missing']);
    expect(codes({ attestedOn: '2026-11-24' })).toEqual(['onboarding.readiness_day_to_come']);
  });

  it('needs what is done instead where it is not possible', () => {
    expect(codes({ state: 'NOT_POSSIBLE' })).toEqual(['onboarding.readiness_instead_missing']);
    expect(codes({ state: 'NOT_POSSIBLE', instead: 'The meeting room next door' })).toEqual([]);
    expect(codes({ state: 'NOT_POSSIBLE', instead: 'x'.repeat(501) })).toEqual([
      'onboarding.readiness_instead_long',
    ]);
  });

  it('needs nobody for what is not done yet', () => {
    expect(codes({ state: 'NOT_YET', attestedBy: null, attestedOn: null })).toEqual([]);
  });
});

describe('openReadinessItems', () => {
  it('lists what nobody has vouched for, in the order of the list', () => {
    const said = [
      { item: 'SIGNAGE', state: 'DONE' },
      { item: 'KIT_SHELF', state: 'NOT_POSSIBLE' },
      { item: 'STAFF_BRIEFED', state: 'NOT_YET' },
    ] as const;
    expect(openReadinessItems(said)).toEqual(['PRIVATE_SPACE', 'STAFF_BRIEFED', 'ESCALATION_CONTACTS']);
  });
});
