import type { Role } from '../access/roles.js';

/** What may be done with organisations, branches and teams, and by which roles. Where a row decides, the database does (access.md). */
export const organizationPermissions = {
  'organization.read': [
    'CONSORTIUM_ADMIN',
    'LIBRARY_ADMIN',
    'BRANCH_STAFF',
    'COORDINATOR',
    'SUPERVISOR',
    'NAVIGATOR',
  ],
  'organization.found': ['CONSORTIUM_ADMIN'],
  'organization.amend': ['CONSORTIUM_ADMIN', 'LIBRARY_ADMIN', 'COORDINATOR', 'SUPERVISOR'],
  'organization.join': ['LIBRARY_ADMIN', 'COORDINATOR', 'SUPERVISOR'],
  'branch.add': ['CONSORTIUM_ADMIN', 'LIBRARY_ADMIN'],
  'branch.amend': ['CONSORTIUM_ADMIN', 'LIBRARY_ADMIN'],
  'team.read': ['CONSORTIUM_ADMIN', 'LIBRARY_ADMIN', 'COORDINATOR', 'SUPERVISOR'],
  'team.invite': ['CONSORTIUM_ADMIN', 'LIBRARY_ADMIN', 'COORDINATOR', 'SUPERVISOR'],
  'team.end_access': ['CONSORTIUM_ADMIN', 'LIBRARY_ADMIN', 'COORDINATOR', 'SUPERVISOR'],
} as const satisfies Record<string, readonly Role[]>;
