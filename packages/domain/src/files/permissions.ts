import type { Role } from '../access/roles.js';

/** Scans and evidence. Which rows they belong to, and so who reaches them, the database decides by the class of the row. */
export const filesPermissions = {
  'file.keep': ['LIBRARY_ADMIN', 'COORDINATOR', 'SUPERVISOR'],
  'file.read': ['CONSORTIUM_ADMIN', 'LIBRARY_ADMIN', 'COORDINATOR', 'SUPERVISOR', 'NAVIGATOR'],
} as const satisfies Record<string, readonly Role[]>;
