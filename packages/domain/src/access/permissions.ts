import { agreementPermissions } from '../agreements/permissions.js';
import { attendancePermissions } from '../attendance/permissions.js';
import { filesPermissions } from '../files/permissions.js';
import { hoursPermissions } from '../hours/permissions.js';
import { navigatorPermissions } from '../navigators/permissions.js';
import { onboardingPermissions } from '../onboarding/permissions.js';
import { organizationPermissions } from '../organizations/permissions.js';
import { schedulingPermissions } from '../scheduling/permissions.js';
import type { Role } from './roles.js';

/** Every permission with the roles that hold it. What is not listed, nobody may do. */
export const permissions = {
  ...agreementPermissions,
  ...attendancePermissions,
  ...filesPermissions,
  ...hoursPermissions,
  ...navigatorPermissions,
  ...onboardingPermissions,
  ...organizationPermissions,
  ...schedulingPermissions,
} as const;

export type Permission = keyof typeof permissions;

/** Whether this role holds the permission. Which rows it reaches, the database decides (access.md). */
export function can(actor: { role?: Role }, permission: Permission): boolean {
  const roles: readonly Role[] = permissions[permission];
  return actor.role !== undefined && roles.includes(actor.role);
}
