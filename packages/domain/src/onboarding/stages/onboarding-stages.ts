import { branchesStage, hoursStage, profileStage, teamStage } from './library-stages.js';
import { isSingleOutlet } from './single-outlet.js';
import { agreementStage, firstWeekStage } from './start-stages.js';
import { type OnboardingFacts, type OnboardingStage, type StageResult, StageState } from './stage.js';

export interface OnboardingResult {
  /** The six stages, in the order they are shown. */
  stages: StageResult[];
  done: number;
  /** The first stage that is not done; null when navigators come. */
  next: OnboardingStage | null;
  /** Where this is true nothing on screen says "branch". */
  singleOutlet: boolean;
}

/** Where a library stands on its way, from facts alone: nothing of it is stored or ticked off (S1, S2, F-6). */
export function onboardingStages(facts: OnboardingFacts): OnboardingResult {
  const stages = [
    profileStage(facts),
    branchesStage(facts),
    hoursStage(facts),
    agreementStage(facts),
    teamStage(facts),
    firstWeekStage(facts),
  ];
  return {
    stages,
    done: stages.filter(({ state }) => state === StageState.DONE).length,
    next: stages.find(({ state }) => state !== StageState.DONE)?.stage ?? null,
    singleOutlet: isSingleOutlet(facts.places),
  };
}
