export { OrganizationKind, Role, rolesOf } from './roles.js';
