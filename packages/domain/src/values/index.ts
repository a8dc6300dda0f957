export { enumOf, type EnumOf } from './enum-of.js';
