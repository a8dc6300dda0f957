import type { Cells, SurveyFile, SurveyMending } from '@mutuality/domain/onboarding';

/** The rows of a file as somebody put them right. */
export interface MendedRows {
  isSkipped(file: SurveyFile, row: number): boolean;
  cells(file: SurveyFile, row: number, cells: Cells): Cells;
}

const nothing: SurveyMending = { fixes: [], skipped: [] };

export function mendedRows({ fixes, skipped }: SurveyMending = nothing): MendedRows {
  const left = new Set(skipped.map(({ file, row }) => `${file} ${row}`));
  const fixed = new Map<string, Map<string, string>>();
  for (const { file, row, column, value } of fixes) {
    const of = fixed.get(`${file} ${row}`) ?? new Map<string, string>();
    fixed.set(`${file} ${row}`, of.set(column.toUpperCase(), value));
  }
  return {
    isSkipped: (file, row) => left.has(`${file} ${row}`),
    cells(file, row, cells) {
      const of = fixed.get(`${file} ${row}`);
      return of ? (column) => of.get(column) ?? cells(column) : cells;
    },
  };
}
