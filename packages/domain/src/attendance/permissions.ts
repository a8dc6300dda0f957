import type { Role } from '../access/roles.js';

/** What may be done with a library's hours, and by which roles. */
export const attendancePermissions = {
  'attendance.read': ['LIBRARY_ADMIN', 'BRANCH_STAFF'],
  'attendance.confirm': ['LIBRARY_ADMIN', 'BRANCH_STAFF'],
  'attendance.report_change': ['LIBRARY_ADMIN', 'BRANCH_STAFF'],
} as const satisfies Record<string, readonly Role[]>;
