import type { BranchStatus } from '../../organizations/branch-kind.js';
import type { ImportedBranch, ImportedPlace } from '../survey/imported.js';
import type { SurveyLibrary } from '../survey/survey-libraries.js';
import { compareFacts, statesOf } from './compare-facts.js';
import {
  branchFields,
  GoneReason,
  libraryFields,
  PlanState,
  type Existing,
  type ExistingLibrary,
  type FactValue,
  type Planned,
  type PlannedLibrary,
} from './plan.js';

/** What is in force about a place being open; a library's own word on it stands. */
function statusHere<T, F extends keyof T>(
  here: Existing<T, F>,
): { status: BranchStatus | undefined; own: boolean } {
  const { status } = here.facts as { status?: BranchStatus };
  return { status, own: here.confirmed.includes('status') };
}

/** A place that the survey has closed or dropped. Closed here already: nothing to do. Open by the library's own word: it stays. */
function planGone<T, F extends keyof T & string>(
  fields: readonly F[],
  here: Existing<T, F>,
  imported: T | null,
): Planned<T, F> {
  const { status, own } = statusHere(here);
  const rest = { existingId: here.id, imported, changes: [], kept: [], gone: null };
  if (status === 'CLOSED') return { ...rest, states: [PlanState.UNCHANGED] };
  if (own) {
    const kept = fields
      .filter((field) => field === 'status')
      .map((field) => ({ field, ours: status ?? null, survey: imported ? 'CLOSED' : null }));
    return { ...rest, kept, states: [PlanState.UNCHANGED, PlanState.KEPT] };
  }
  const gone = imported ? GoneReason.CLOSED_IN_SURVEY : GoneReason.NOT_IN_FILE;
  return { ...rest, gone, states: [PlanState.GONE] };
}

function planPlace<T extends ImportedPlace & Record<F, FactValue>, F extends keyof T & string>(
  fields: readonly F[],
  here: Existing<T, F> | null,
  imported: T,
): Planned<T, F> {
  if (!here) {
    return { states: [PlanState.NEW], existingId: null, imported, changes: [], kept: [], gone: null };
  }
  if (imported.status === 'CLOSED') return planGone(fields, here, imported);
  const { facts, surveySaid, confirmed, id } = here;
  const comparison = compareFacts<T, F>(fields, {
    now: facts,
    said: surveySaid,
    survey: imported,
    confirmed,
  });
  return { states: statesOf(comparison), existingId: id, imported, gone: null, ...comparison };
}

/** Without a county the survey's zone is only the state's: it moves nobody's clock. */
const branchFieldsOf = ({ county }: ImportedBranch) =>
  county === null ? branchFields.filter((field) => field !== 'zone') : branchFields;

/** A library of the survey beside what is here of it. Outlets entered by hand are none of the survey's business. */
export function planLibrary(
  { library, branches }: SurveyLibrary,
  here: ExistingLibrary | null,
): PlannedLibrary {
  const known = new Map(here?.branches.map((branch) => [branch.fscsSeq, branch]));
  const inSurvey = new Set(branches.map((branch) => branch.fscsSeq));
  const closedAndNew = branches.filter(({ fscsSeq, status }) => status === 'CLOSED' && !known.has(fscsSeq));
  return {
    fscsKey: library.fscsKey,
    ...planPlace(libraryFields, here, library),
    branches: [
      ...branches
        .filter((branch) => !closedAndNew.includes(branch))
        .map((branch) => ({
          fscsSeq: branch.fscsSeq,
          ...planPlace(branchFieldsOf(branch), known.get(branch.fscsSeq) ?? null, branch),
        })),
      ...missingBranches(here, inSurvey),
    ],
    leftOut: closedAndNew,
  };
}

function missingBranches(
  here: ExistingLibrary | null,
  inSurvey: ReadonlySet<string>,
): PlannedLibrary['branches'] {
  return (here?.branches ?? []).flatMap((branch) =>
    branch.fscsSeq === null || inSurvey.has(branch.fscsSeq)
      ? []
      : [{ fscsSeq: branch.fscsSeq, ...planGone(branchFields, branch, null) }],
  );
}

/** A library that is here and not in the file any more, with its outlets. */
export function planMissingLibrary(here: ExistingLibrary): PlannedLibrary {
  return {
    fscsKey: here.fscsKey,
    ...planGone(libraryFields, here, null),
    branches: missingBranches(here, new Set()),
    leftOut: [],
  };
}
