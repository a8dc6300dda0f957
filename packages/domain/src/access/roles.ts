import { enumOf, type EnumOf } from '../values/index.js';

/** The three kinds of tenants. */
export const OrganizationKind = enumOf('CONSORTIUM', 'LIBRARY', 'RECOVERY_ORGANIZATION');
export type OrganizationKind = EnumOf<typeof OrganizationKind>;

/** What a user does in an organisation. One affiliation carries one role. */
export const Role = enumOf(
  'CONSORTIUM_ADMIN',
  'LIBRARY_ADMIN',
  'BRANCH_STAFF',
  'COORDINATOR',
  'SUPERVISOR',
  'NAVIGATOR',
);
export type Role = EnumOf<typeof Role>;

/** Which roles exist in which kind of organisation. */
export const rolesOf: Readonly<Record<OrganizationKind, readonly Role[]>> = {
  CONSORTIUM: ['CONSORTIUM_ADMIN'],
  LIBRARY: ['LIBRARY_ADMIN', 'BRANCH_STAFF'],
  RECOVERY_ORGANIZATION: ['COORDINATOR', 'SUPERVISOR', 'NAVIGATOR'],
};
