import type { Role } from '@mutuality/domain/access';

/** Whom a role may invite into its own organisation (R11); the server decides. */
const invites: Partial<Record<Role, readonly Role[]>> = {
  CONSORTIUM_ADMIN: ['CONSORTIUM_ADMIN'],
  LIBRARY_ADMIN: ['BRANCH_STAFF', 'LIBRARY_ADMIN'],
  COORDINATOR: ['COORDINATOR', 'SUPERVISOR'],
  SUPERVISOR: ['SUPERVISOR', 'COORDINATOR'],
};

export const rolesToInvite = (role: Role): readonly Role[] => invites[role] ?? [];
