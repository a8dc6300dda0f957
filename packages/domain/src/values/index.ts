export { enumOf, type EnumOf } from './enum-of.js';
export { isMail, isWebsite } from './contacts.js';
