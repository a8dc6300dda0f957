export { BranchKind, BranchStatus } from './branch-kind.js';
export { MembershipOfferState } from './membership-offer.js';
export { phoneWords, readPhone } from './phone.js';
export { organizationPermissions } from './permissions.js';
export {
  checkFounding,
  checkPlace,
  checkProfile,
  placeFacts,
  profileFacts,
  type FoundingDraft,
  type PlaceDraft,
  type PlaceFact,
  type ProfileDraft,
  type ProfileFact,
} from './profile.js';
export { organizationRefusals } from './refusals.js';
export { isStateCode, onlyStateOf, zoneOfState, type StateCode } from './states.js';
