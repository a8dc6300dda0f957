import {
  planImport,
  PlanState,
  type FactChange,
  type ImportPlan,
  type PlannedBranch,
  type PlannedLibrary,
  type Survey,
} from '@mutuality/domain/onboarding';
import type { ReadTx } from '../../platform/database/tx.js';
import { existingLibraries, type LibraryHere } from './existing-libraries.js';

export interface BranchPlan extends PlannedBranch {
  /** What it is called now, or would be. */
  name: string;
  /** The library has an admin of its own: whether this place opens or closes is theirs to say. */
  leftToLibrary: boolean;
}

export interface LibraryPlan extends Omit<PlannedLibrary, 'branches'> {
  /** What it is called now, or would be. */
  name: string;
  looksAfterItself: boolean;
  branches: BranchPlan[];
}

/** What an import would do, with who decides about what (R9). */
export interface ConsortiumPlan extends Omit<ImportPlan, 'libraries'> {
  libraries: LibraryPlan[];
  /** Places that the survey has new or closed in libraries that look after themselves: told, not written. */
  leftToLibraries: number;
}

/** What importing these libraries into this consortium would do now; nothing is written (F-7). */
export async function consortiumPlan(
  tx: ReadTx,
  consortiumId: string,
  survey: Survey,
  chosenKeys: readonly string[],
): Promise<{ plan: ConsortiumPlan; here: Map<string, LibraryHere> }> {
  const existing = await existingLibraries(tx, consortiumId, chosenKeys);
  const here = new Map(existing.map((library) => [library.fscsKey, library]));
  return { plan: ownersRespected(planImport({ survey, chosenKeys, existing }), here), here };
}

function ownersRespected(plan: ImportPlan, here: ReadonlyMap<string, LibraryHere>): ConsortiumPlan {
  const libraries = plan.libraries.map((library) => libraryPlan(library, here.get(library.fscsKey)));
  const branches = libraries.flatMap((library) => library.branches);
  const left = branches.filter(({ leftToLibrary }) => leftToLibrary).length;
  const written = [...libraries, ...branches.filter(({ leftToLibrary }) => !leftToLibrary)];
  const changes = written.filter(({ states }) => !states.includes(PlanState.UNCHANGED)).length;
  return { ...plan, libraries, changes, leftToLibraries: left };
}

function libraryPlan(library: PlannedLibrary, here: LibraryHere | undefined): LibraryPlan {
  const looksAfterItself = here?.looksAfterItself ?? false;
  return {
    ...library,
    name: here?.name ?? library.imported?.name ?? library.fscsKey,
    looksAfterItself,
    branches: library.branches.map((branch) => {
      const place = here?.branches.find(({ id }) => id === branch.existingId);
      const plan = {
        ...branch,
        name: place?.name ?? branch.imported?.name ?? branch.fscsSeq,
        leftToLibrary: false,
      };
      return looksAfterItself ? branchOfOwner(plan) : plan;
    }),
  };
}

/** New, gone, or open again: the library says so itself; the rest of what the survey says is taken. */
function branchOfOwner(branch: BranchPlan): BranchPlan {
  if (branch.states.includes(PlanState.NEW) || branch.gone) return { ...branch, leftToLibrary: true };
  const changes = branch.changes.filter(({ field }) => field !== 'status');
  const leftToLibrary = changes.length === 0 && branch.changes.length > 0;
  return { ...branch, changes, leftToLibrary };
}

/** The facts that a plan changes, by name: as they would be, and as they are. */
export const changedFacts = (changes: readonly FactChange<string>[]) => ({
  changes: Object.fromEntries(changes.map(({ field, to }) => [field, to])),
  before: Object.fromEntries(changes.map(({ field, from }) => [field, from])),
});
