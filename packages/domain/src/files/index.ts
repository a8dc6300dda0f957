export { checkFile, largestFile, takenTypes } from './check-file.js';
export { filesPermissions } from './permissions.js';
export { filesRefusals } from './refusals.js';
