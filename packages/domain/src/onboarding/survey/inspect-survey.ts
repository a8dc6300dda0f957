import { lettersOfKind } from './read-outlet.js';
import { BranchStatus } from '../../organizations/branch-kind.js';
import type { RejectReason } from './rejected.js';
import type { Survey } from './survey.js';
import { surveyLibraries } from './survey-libraries.js';

export interface InspectedCell {
  row: number;
  column: string;
  value: string;
  reason: RejectReason;
  /** Only for the second file, of administrative entities. */
  file?: 'ENTITIES';
}

/**
 * What is in a survey file, before anything is written. As in the agency's own tables, closed and temporarily closed
 * places are left out of every count but `rows` and `byStatus`.
 */
export interface SurveyInspection {
  /** Rows of the outlet file. */
  rows: number;
  /** Open libraries. */
  libraries: number;
  /** Open outlets. */
  outlets: number;
  /** Open outlets by CE, BR, BS, BM. */
  byType: Record<string, number>;
  /** All outlets that could be read. */
  byStatus: Record<BranchStatus, number>;
  /** Open outlets by state. */
  byState: Record<string, number>;
  /** All library systems, where their file is given. */
  librariesByStatus?: Record<BranchStatus, number>;
  rejected: InspectedCell[];
}

const noneOf = (): Record<BranchStatus, number> => ({ OPEN: 0, CLOSED: 0, TEMPORARILY_CLOSED: 0 });

function countByStatus(places: readonly { status: BranchStatus }[]): Record<BranchStatus, number> {
  const counts = noneOf();
  for (const { status } of places) counts[status] += 1;
  return counts;
}

function countBy(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of [...words].sort()) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

/** Counts a survey and lists every cell that was not taken (standards: IMLS Public Libraries Survey). */
export function inspectSurvey(survey: Survey): SurveyInspection {
  const open = survey.outlets.filter((outlet) => outlet.status === BranchStatus.OPEN);
  const libraries = [...surveyLibraries(survey).values()].map(({ library }) => library);
  return {
    rows: survey.rows,
    libraries: libraries.filter((library) => library.status === BranchStatus.OPEN).length,
    outlets: open.length,
    byType: { CE: 0, BR: 0, BS: 0, BM: 0, ...countBy(open.map((outlet) => lettersOfKind[outlet.kind])) },
    byStatus: countByStatus(survey.outlets),
    byState: countBy(open.map((outlet) => outlet.state)),
    ...(survey.entities && { librariesByStatus: countByStatus(survey.entities) }),
    rejected: survey.rejected.map(({ file, row, column, value, reason }) => ({
      ...(file === 'ENTITIES' && { file }),
      row,
      column,
      value,
      reason,
    })),
  };
}
