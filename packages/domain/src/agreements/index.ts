export {
  type Agreement,
  type AgreementDraft,
  AgreementState,
  SharingTerm,
  type Signature,
  SignatureMethod,
  SignatureParty,
  type WeekAllowance,
} from './agreement.js';
export { agreementActions, type AgreementViewer, sideOf } from './agreement-actions.js';
export {
  allowedInWeek,
  checkAllowance,
  checkTotalHours,
  checkWeeklyHours,
  type HoursTerms,
} from './agreement-hours.js';
export {
  type AgreementDates,
  agreementState,
  agreementStateAt,
  isInTerm,
  lastDayOf,
  lastDayToSettle,
  missingSignatures,
} from './agreement-state.js';
export { type AgreementTermsFacts, checkAgreement, sharingTermsOffered } from './check-agreement.js';
export { AgreementLanguage, checkClauses, type Clause, longestClause } from './check-clauses.js';
export { checkSignature } from './check-signature.js';
export { clauseTemplate } from './clause-template.js';
export { daysLeft, type ExpiryNotice, expiryNotice, expiryNotices } from './days-left.js';
export {
  checkEnding,
  checkWithdrawal,
  type StandingFacts,
  type WhatStops,
  whatStops,
} from './end-agreement.js';
export { agreementPermissions, type AgreementPermission } from './permissions.js';
export { type AgreementTerms, type TermsChange, termsChanges } from './terms-changes.js';
