export { can, permissions, type Permission } from './permissions.js';
export { accessRefusals } from './refusals.js';
export { OrganizationKind, Role, rolesOf } from './roles.js';
