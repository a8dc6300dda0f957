import type { Certification, Clearance } from '../navigator.js';

/** A CPSS that holds from 1 March 2025 to the last of February 2027, unless said otherwise. */
export function certification(more: Partial<Certification> = {}): Certification {
  return {
    id: 'cert',
    navigatorId: 'dee',
    kind: 'CPSS',
    otherName: null,
    number: '12345',
    issuer: 'State of Michigan',
    issuedOn: '2025-03-01',
    firstInvalidDay: '2027-03-01',
    renewalSentOn: null,
    probationFrom: null,
    fileId: null,
    ...more,
  };
}

export function clearance(more: Partial<Clearance> = {}): Clearance {
  return {
    id: 'clear',
    navigatorId: 'dee',
    kind: 'BACKGROUND_CHECK',
    detail: '',
    metUntil: '2027-06-30',
    attestedBy: 'Ana R.',
    attestedOn: '2026-06-30',
    ...more,
  };
}
