import { enumOf, type EnumOf } from '../../values/index.js';
import type { Refusal } from '../../refusals/index.js';
import type { ImportedBranch, ImportedLibrary } from '../survey/imported.js';

/** Facts of a library that a survey may bring. */
export const libraryFields = [
  'name',
  'street',
  'city',
  'zip',
  'county',
  'state',
  'phone',
  'status',
  'fiscalYearStart',
  'website',
  'populationServed',
] as const;
export type LibraryField = (typeof libraryFields)[number];

/** Facts of an outlet that a survey may bring. */
export const branchFields = [
  'name',
  'kind',
  'street',
  'city',
  'zip',
  'county',
  'state',
  'phone',
  'status',
  'latitude',
  'longitude',
  'zone',
  'hoursAYear',
] as const;
export type BranchField = (typeof branchFields)[number];

/**
 * What an import would do with one library or outlet. RENAMED, MOVED, CHANGED and KEPT may stand together.
 * GONE: closed in the survey, or no longer in the file. KEPT: the library's own value stands against the survey's.
 */
export const PlanState = enumOf('NEW', 'UNCHANGED', 'CHANGED', 'MOVED', 'RENAMED', 'GONE', 'KEPT');
export type PlanState = EnumOf<typeof PlanState>;

/** Why something is gone. */
export const GoneReason = enumOf('CLOSED_IN_SURVEY', 'NOT_IN_FILE');
export type GoneReason = EnumOf<typeof GoneReason>;

export type FactValue = string | number | null;

/** A fact that would change: from what is in force to what the survey says. */
export interface FactChange<F extends string> {
  field: F;
  from: FactValue;
  to: FactValue;
}

/** A fact that stays as the library has it, beside what the survey says. */
export interface FactKept<F extends string> {
  field: F;
  ours: FactValue;
  survey: FactValue;
}

/** What is known of a place, by fact; a fact that is not in it is not kept here and never compared. */
export type Facts<T, F extends keyof T> = Partial<Pick<T, F>>;

/** A library or outlet that is already here. */
export interface Existing<T, F extends keyof T> {
  id: string;
  /** What is in force now. Without `status` a place that the survey closed is told as GONE at each import. */
  facts: Facts<T, F>;
  /** What the survey said when it was last imported; null where it was entered by hand. */
  surveySaid: Facts<T, F> | null;
  /** Fiscal year of that survey. */
  surveyYear: number | null;
  /** Facts that the library has confirmed: never overwritten. Names of facts that no survey brings may be among them. */
  confirmed: readonly string[];
}

export interface ExistingBranch extends Existing<ImportedBranch, BranchField> {
  /** Null: entered by hand; the survey has nothing to say about it. */
  fscsSeq: string | null;
}

export interface ExistingLibrary extends Existing<ImportedLibrary, LibraryField> {
  fscsKey: string;
  branches: readonly ExistingBranch[];
}

/** What an import would do with one library or outlet, and why. */
export interface Planned<T, F extends string> {
  states: PlanState[];
  /** Null: new. */
  existingId: string | null;
  /** What the survey says; null where it is not in the file any more. */
  imported: T | null;
  changes: FactChange<F>[];
  kept: FactKept<F>[];
  gone: GoneReason | null;
}

export type PlannedBranch = Planned<ImportedBranch, BranchField> & { fscsSeq: string };

export interface PlannedLibrary extends Planned<ImportedLibrary, LibraryField> {
  fscsKey: string;
  branches: PlannedBranch[];
  /** Closed outlets of a library that is new here: told, not added. */
  leftOut: ImportedBranch[];
}

export interface ImportPlan {
  /** Fiscal year of the survey; null where the file does not tell it. */
  surveyYear: number | null;
  libraries: PlannedLibrary[];
  /** How many libraries and outlets stand in each state. */
  libraryCounts: Record<PlanState, number>;
  branchCounts: Record<PlanState, number>;
  /** Libraries and outlets that would be written; 0 when the same file comes again. */
  changes: number;
  refusals: Refusal[];
}
