export { type Refusal, type RefusalCode, type Severity, refusalCodes } from './refusal.js';
