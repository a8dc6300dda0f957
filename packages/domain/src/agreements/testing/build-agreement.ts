import type { Agreement, Signature } from '../agreement.js';

/** An agreement of 12 hours a week for the year 2027, proposed, unless said otherwise. */
export function agreement(more: Partial<Agreement> = {}): Agreement {
  return {
    id: 'mou',
    consortiumId: 'riverbend',
    libraryId: 'kpl',
    recoveryOrganizationId: 'institute',
    branchIds: ['central', 'oshtemo'],
    weeklyMinutes: 720,
    totalMinutes: null,
    startsOn: '2027-01-01',
    endsOn: '2027-12-31',
    sharingTerm: 'COUNTS',
    countsLearning: false,
    termsVersion: 1,
    proposedOn: '2026-11-01',
    withdrawnOn: null,
    endedOn: null,
    boardMeetsOn: null,
    ...more,
  };
}

export function signature(party: Signature['party'], more: Partial<Signature> = {}): Signature {
  return {
    agreementId: 'mou',
    termsVersion: 1,
    party,
    method: 'APP',
    signedName: 'Ana R.',
    signedOffice: 'Director',
    signedOn: '2026-11-20',
    boardDate: null,
    fileId: null,
    ...more,
  };
}

export const bothSigned = [signature('LIBRARY'), signature('RECOVERY_ORGANIZATION')];
