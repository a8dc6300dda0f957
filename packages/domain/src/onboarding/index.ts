export { onboardingPermissions } from './permissions.js';
export { Doubt, type ImportedBranch, type ImportedLibrary, type ImportedPlace } from './survey/imported.js';
export {
  RejectReason,
  SurveyFile,
  type RejectedCell,
  type SurveyMending,
  type SurveyRowRef,
} from './survey/rejected.js';
export { type Survey, type SurveyEntity, type SurveyOutlet } from './survey/survey.js';
export { surveyCollector, withEntities, type SurveyCollector } from './survey/survey-collector.js';
export { type Cells } from './survey/survey-row.js';
export { outletColumns } from './survey/read-outlet.js';
export { entityColumns } from './survey/read-entity.js';
export { surveyLibraries, type SurveyLibrary } from './survey/survey-libraries.js';
export { inspectSurvey, type InspectedCell, type SurveyInspection } from './survey/inspect-survey.js';
export { readableCity, readableCounty, readableName, readableStreet } from './names/readable-name.js';
export { zoneOfOutlet, type Whereabouts, type ZoneOfOutlet } from './zones/zone-of-outlet.js';
export {
  GoneReason,
  PlanState,
  branchFields,
  libraryFields,
  type BranchField,
  type Existing,
  type ExistingBranch,
  type ExistingLibrary,
  type FactChange,
  type Facts,
  type FactKept,
  type FactValue,
  type ImportPlan,
  type LibraryField,
  type Planned,
  type PlannedBranch,
  type PlannedLibrary,
} from './plan/plan.js';
export { MatchState, matchMembers, type MemberMatch } from './members/match-members.js';
export { type MemberCandidate } from './members/member-index.js';
export { planImport, type ImportFacts } from './plan/plan-import.js';
export {
  checkReadiness,
  openReadinessItems,
  ReadinessItem,
  ReadinessState,
  type ReadinessDraft,
} from './stages/readiness.js';
export {
  isSingleOutlet,
  placeName,
  placesOf,
  type OutletFacts,
  type PlaceName,
} from './stages/single-outlet.js';
export {
  OnboardingStage,
  StageState,
  WaitsFor,
  type OnboardingAgreement,
  type OnboardingFacts,
  type OnboardingPlace,
  type StageBlock,
  type StageResult,
} from './stages/stage.js';
export { pressingBlock, pressingRank, type PressingBlock } from './stages/pressing-block.js';
export { onboardingStages, type OnboardingResult } from './stages/onboarding-stages.js';
export { unconfirmedFacts } from './stages/unconfirmed-facts.js';
