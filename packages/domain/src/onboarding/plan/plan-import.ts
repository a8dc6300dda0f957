import type { Refusal } from '../../refusals/index.js';
import type { Survey } from '../survey/survey.js';
import { surveyLibraries, type SurveyLibrary } from '../survey/survey-libraries.js';
import { planLibrary, planMissingLibrary } from './plan-library.js';
import {
  PlanState,
  type ExistingLibrary,
  type ImportPlan,
  type Planned,
  type PlannedLibrary,
} from './plan.js';

export interface ImportFacts {
  survey: Survey;
  /** FSCS keys of the libraries to add or to look at again. */
  chosenKeys: readonly string[];
  /** The consortium's libraries that have an FSCS key, with their outlets. */
  existing: readonly ExistingLibrary[];
}

type Counted = Pick<Planned<unknown, string>, 'states' | 'changes'>;

function countStates(planned: readonly Counted[]): Record<PlanState, number> {
  const counts = Object.fromEntries(Object.keys(PlanState).map((state) => [state, 0])) as Record<
    PlanState,
    number
  >;
  for (const { states } of planned) for (const state of states) counts[state] += 1;
  return counts;
}

const isWritten = ({ states }: Counted) => !states.includes(PlanState.UNCHANGED);

function refusalsOf(
  key: string,
  found: SurveyLibrary | undefined,
  here: ExistingLibrary | undefined,
  year: number | null,
): Refusal[] {
  const path = ['chosenKeys', key];
  if (!found && !here) return [{ code: 'onboarding.survey_key_unknown', path, params: { key } }];
  if (!here && found?.library.status === 'CLOSED') {
    return [{ code: 'onboarding.survey_library_closed', path, params: { name: found.library.name } }];
  }
  if (here?.surveyYear && year && here.surveyYear > year) {
    const params = { name: found?.library.name ?? here.facts.name ?? key, year: here.surveyYear };
    return [{ code: 'onboarding.survey_older', path, params, severity: 'WARNS' }];
  }
  return [];
}

/**
 * What importing the chosen libraries would do, before anything is written: new, unchanged, changed, moved, renamed,
 * gone, and what the library's own word keeps (F-7, standards: IMLS PLS). A library that is closed in the survey and
 * was never here is refused; so is a key that nobody knows.
 */
export function planImport({ survey, chosenKeys, existing }: ImportFacts): ImportPlan {
  const found = surveyLibraries(survey);
  const here = new Map(existing.map((library) => [library.fscsKey, library]));
  const libraries: PlannedLibrary[] = [];
  const refusals: Refusal[] = [];
  for (const key of new Set(chosenKeys)) {
    const [inSurvey, inPlace] = [found.get(key), here.get(key)];
    const reasons = refusalsOf(key, inSurvey, inPlace, survey.year);
    refusals.push(...reasons);
    if (reasons.some(({ severity }) => severity !== 'WARNS')) continue;
    if (inSurvey) libraries.push(planLibrary(inSurvey, inPlace ?? null));
    else if (inPlace) libraries.push(planMissingLibrary(inPlace));
  }
  const branches = libraries.flatMap((library) => library.branches);
  return {
    surveyYear: survey.year,
    libraries,
    libraryCounts: countStates(libraries),
    branchCounts: countStates(branches),
    changes: [...libraries, ...branches].filter(isWritten).length,
    refusals,
  };
}
