import type { Role } from '../access/roles.js';

/** What may be done with shifts and patterns, and by which roles. */
export const schedulingPermissions = {
  'shift.plan': ['COORDINATOR', 'SUPERVISOR'],
  'shift.read': [
    'CONSORTIUM_ADMIN',
    'LIBRARY_ADMIN',
    'BRANCH_STAFF',
    'COORDINATOR',
    'SUPERVISOR',
    'NAVIGATOR',
  ],
  'shift.own': ['NAVIGATOR'],
  'shift.assign': ['COORDINATOR', 'SUPERVISOR'],
  'week.publish': ['COORDINATOR', 'SUPERVISOR'],
  'pattern.keep': ['COORDINATOR', 'SUPERVISOR'],
} as const satisfies Record<string, readonly Role[]>;
