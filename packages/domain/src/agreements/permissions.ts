import type { Role } from '../access/roles.js';

const sides = ['LIBRARY_ADMIN', 'COORDINATOR', 'SUPERVISOR'] as const;

/** What may be done with agreements, and by which roles (R3, R6, R9). Which of them an agreement allows now: `agreementActions`. */
export const agreementPermissions = {
  'agreement.read': ['CONSORTIUM_ADMIN', ...sides],
  'agreement.propose': ['CONSORTIUM_ADMIN'],
  'agreement.amend': ['CONSORTIUM_ADMIN', ...sides],
  'agreement.sign': sides,
  'agreement.record_signature': sides,
  'agreement.await_board': sides,
  'agreement.send_link': sides,
  'agreement.withdraw': ['CONSORTIUM_ADMIN', ...sides],
  'agreement.end': sides,
  'agreement.allow_week': ['LIBRARY_ADMIN'],
} as const satisfies Record<string, readonly Role[]>;

export type AgreementPermission = keyof typeof agreementPermissions;
