export { checkCertification } from './check-certification.js';
export {
  certificationStateOn,
  certifiedOn,
  daysUntilLapse,
  lapseNoticeDue,
  lapseNotices,
  uncertifiedFrom,
} from './certification-state.js';
export {
  type CardChoice,
  checkCard,
  checkFirstAndLast,
  checkNavigator,
  checkWeeklyTarget,
  type NavigatorDraft,
} from './check-navigator.js';
export { checkWish } from './check-wish.js';
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
export { navigatorPermissions } from './permissions.js';
export {
  checkDetail,
  checkRequirements,
  plainDetail,
  requirementsOf,
  requirementText,
  takesDetail,
} from './requirements.js';
