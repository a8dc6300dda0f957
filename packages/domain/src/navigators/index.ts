export { checkCertification } from './check-certification.js';
export {
  certificationStateOn,
  certifiedOn,
  daysUntilLapse,
  lapseNoticeDue,
  lapseNotices,
  uncertifiedFrom,
} from './certification-state.js';
export { checkWeeklyTarget } from './check-navigator.js';
export { checkClearance, clearedFor, missingClearances } from './clearances.js';
export {
  type BranchRequirement,
  type Certification,
  CertificationKind,
  CertificationState,
  type Clearance,
  ClearanceKind,
  type Wish,
  WishKind,
} from './navigator.js';
