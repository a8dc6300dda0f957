export { type BranchHours, type ClosedDay, type OpenPeriod, type OpeningPeriod } from './opening-hours.js';
