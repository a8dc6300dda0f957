import type { ImportedBranch, ImportedLibrary } from './imported.js';
import type { RejectedCell } from './rejected.js';

/** An outlet as the survey has it, with what helps to check it. */
export interface SurveyOutlet extends ImportedBranch {
  /** As a spreadsheet counts: the header is row 1. */
  row: number;
  zip4: string | null;
  /** STATSTRU: what changed in the library's make-up since last year. */
  structure: string | null;
  squareFeet: number | null;
  weeksAYear: number | null;
}

/** A library system as the survey has it. */
export interface SurveyEntity extends ImportedLibrary {
  row: number;
  zip4: string | null;
  structure: string | null;
}

/** What was read from the survey's files. */
export interface Survey {
  /** Fiscal year: 2015. Null: no row tells it, and then no row can be added. */
  year: number | null;
  /** Rows of the outlet file under the header; blank lines are none. */
  rows: number;
  /** Rows of the file of administrative entities; null without one. */
  entityRows: number | null;
  outlets: SurveyOutlet[];
  /** Null: only the outlet file was given. */
  entities: SurveyEntity[] | null;
  rejected: RejectedCell[];
}
