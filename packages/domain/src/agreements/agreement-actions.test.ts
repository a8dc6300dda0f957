import { describe, expect, it } from '@jest/globals';
import { AgreementState } from './agreement.js';
import { agreementActions, sideOf } from './agreement-actions.js';
import { agreement } from './testing/build-agreement.js';

const library = { role: 'LIBRARY_ADMIN', tenantId: 'kpl' } as const;
const coordinator = { role: 'COORDINATOR', tenantId: 'institute' } as const;
const consortium = { role: 'CONSORTIUM_ADMIN', tenantId: 'riverbend' } as const;
const both = ['LIBRARY', 'RECOVERY_ORGANIZATION'] as const;
const acts = [
  'agreement.amend',
  'agreement.sign',
  'agreement.withdraw',
  'agreement.end',
  'agreement.allow_week',
];

const can = (
  state: AgreementState,
  viewer: Parameters<typeof sideOf>[1],
  missing: readonly ('LIBRARY' | 'RECOVERY_ORGANIZATION')[] = both,
) =>
  agreementActions(agreement(), state, missing, viewer)
    .filter((each) => acts.includes(each))
    .map((each) => each.slice('agreement.'.length));

describe('what a person can do with an agreement', () => {
  it('knows each side by role and organisation', () => {
    expect(sideOf(agreement(), library)).toBe('LIBRARY');
    expect(sideOf(agreement(), { ...coordinator, role: 'SUPERVISOR' })).toBe('RECOVERY_ORGANIZATION');
    expect(sideOf(agreement(), consortium)).toBeNull();
    expect(sideOf(agreement(), { role: 'BRANCH_STAFF', tenantId: 'kpl' })).toBeNull();
    expect(sideOf(agreement(), { role: 'LIBRARY_ADMIN', tenantId: 'portage' })).toBeNull();
    expect(sideOf(agreement(), { role: 'COORDINATOR', tenantId: 'kpl' })).toBeNull();
  });

  it('lets both sides and the consortium amend an offer, and each side sign for itself', () => {
    expect(can('WAITING_FOR_LIBRARY', library)).toEqual(['amend', 'sign', 'withdraw']);
    expect(can('WAITING_FOR_LIBRARY', coordinator)).toEqual(['amend', 'sign', 'withdraw']);
    expect(can('WAITING_FOR_LIBRARY', consortium)).toEqual(['amend', 'withdraw']);
    expect(can('WAITING_FOR_PARTNER', library, ['RECOVERY_ORGANIZATION'])).toEqual(['amend', 'withdraw']);
  });

  it('leaves a signed agreement to its two sides', () => {
    expect(can('SIGNED', library, [])).toEqual(['withdraw', 'end', 'allow_week']);
    expect(can('IN_FORCE', coordinator, [])).toEqual(['end']);
    expect(can('IN_FORCE', consortium, [])).toEqual([]);
  });

  it('offers nothing once it is over, and nothing to others', () => {
    for (const state of ['ENDED', 'WITHDRAWN'] as const) expect(can(state, library, [])).toEqual([]);
    for (const state of Object.values(AgreementState)) {
      expect(can(state, { role: 'LIBRARY_ADMIN', tenantId: 'portage' })).toEqual([]);
      expect(can(state, {})).toEqual([]);
    }
  });
});
