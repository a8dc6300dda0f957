import type { Role } from '../access/roles.js';

/** What may be done on the way of a library to its first week, and by which roles. Where a row decides, the database does (R3, R9). */
export const onboardingPermissions = {
  'onboarding.overview': ['CONSORTIUM_ADMIN'],
  'onboarding.read': ['CONSORTIUM_ADMIN', 'LIBRARY_ADMIN'],
  'onboarding.import': ['CONSORTIUM_ADMIN'],
  'readiness.attest': ['CONSORTIUM_ADMIN', 'LIBRARY_ADMIN'],
} as const satisfies Record<string, readonly Role[]>;
