export { phoneWords, readPhone } from './phone.js';
export { organizationPermissions } from './permissions.js';
export {
  checkPlace,
  checkProfile,
  placeFacts,
  profileFacts,
  type PlaceDraft,
  type PlaceFact,
  type ProfileDraft,
  type ProfileFact,
} from './profile.js';
export { organizationRefusals } from './refusals.js';
