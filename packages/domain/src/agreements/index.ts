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
  termOf,
} from './agreement-state.js';
export { type AgreementTermsFacts, checkAgreement, sharingTermsOffered } from './check-agreement.js';
export { checkSignature } from './check-signature.js';
export {
  checkEnding,
  checkWithdrawal,
  type StandingFacts,
  type WhatStops,
  whatStops,
} from './end-agreement.js';
