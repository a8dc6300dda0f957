import type { RejectReason, RejectedCell, SurveyFile } from './rejected.js';

/** Text of a cell by the column's name in the header; '' where this year's file has no such column. */
export type Cells = (column: string) => string;

/** Codes that stand where the survey has no value: missing, closed or not applicable, not applicable (later years), suppressed. */
const noValue = /^(|M|N\/A|-[1349](\.0+)?)$/;

/** One row being read: its cells, and what had to be rejected on the way. */
export interface SurveyRow {
  row: number;
  rejected: RejectedCell[];
  /** The cell's text without outer spaces; null where the survey has no value. */
  text(column: string): string | null;
  /** Notes a cell that cannot be taken. `blocks`: the row cannot be added at all. */
  reject(column: string, reason: RejectReason, blocks?: boolean): null;
}

export function surveyRow(file: SurveyFile, row: number, cells: Cells): SurveyRow {
  const rejected: RejectedCell[] = [];
  const reject = (column: string, reason: RejectReason, blocks = false): null => {
    rejected.push({ file, row, column, value: cells(column), reason, blocks });
    return null;
  };
  return {
    row,
    rejected,
    reject,
    text(column) {
      const text = cells(column).trim();
      return noValue.test(text) ? null : text;
    },
  };
}

export const isBlocked = (row: SurveyRow) => row.rejected.some((cell) => cell.blocks);
