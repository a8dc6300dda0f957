export { checkClosedDay } from './check-closed-day.js';
export { checkOpeningHours } from './check-opening-hours.js';
export { compareWithSurvey, needsHours } from './compare-with-survey.js';
export { copyHours } from './copy-hours.js';
export { closedDaysOn, isClosedAllDay, isInSeason, openPeriods } from './open-periods.js';
export { type BranchHours, type ClosedDay, type OpeningPeriod, type OpenPeriod } from './opening-hours.js';
export { hoursPermissions } from './permissions.js';
export { yearlyMinutes } from './yearly-minutes.js';
