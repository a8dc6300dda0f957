import type { Role } from '../access/roles.js';

/** Who sets the hours of a place: its library, and while that has no admin of its own, the consortium's (R3, R9). */
export const hoursPermissions = {
  'hours.read': [
    'CONSORTIUM_ADMIN',
    'LIBRARY_ADMIN',
    'BRANCH_STAFF',
    'COORDINATOR',
    'SUPERVISOR',
    'NAVIGATOR',
  ],
  'hours.set': ['CONSORTIUM_ADMIN', 'LIBRARY_ADMIN'],
} as const satisfies Record<string, readonly Role[]>;
