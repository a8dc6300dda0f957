export { organizationPermissions } from './permissions.js';
export { organizationRefusals } from './refusals.js';
