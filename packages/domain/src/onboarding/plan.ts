import { enumOf, type EnumOf } from '../values/index.js';
import type { Refusal } from '../refusals/index.js';
import type { ImportedBranch, ImportedLibrary } from './survey/imported.js';

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

/** A library or outlet that is already here. */
export interface Existing<T, F extends string> {
  id: string;
  /** What is in force now. */
  facts: T;
  /** What the survey said when it was last imported; null where it was entered by hand. */
  surveySaid: T | null;
  /** Facts that the library has confirmed: never overwritten. */
  confirmed: readonly F[];
}

export type ExistingBranch = Existing<ImportedBranch, BranchField>;

export interface ExistingLibrary extends Existing<ImportedLibrary, LibraryField> {
  branches: readonly ExistingBranch[];
}

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
  surveyYear: number | null;
  libraries: PlannedLibrary[];
  /** How many libraries and outlets stand in each state. */
  libraryCounts: Record<PlanState, number>;
  branchCounts: Record<PlanState, number>;
  /** Everything that would be written; 0 when the same file comes again. */
  changes: number;
  refusals: Refusal[];
}
