import papaparse from 'papaparse';
import type { ReadTx } from '../../platform/database/tx.js';
import { reasonWords } from '../survey/say-inspection.js';
import { openCheck } from './check-survey.js';

/** The cells and rows that are not taken, each with its reason, as a table to mend in a spreadsheet. */
export async function skippedCsv(tx: ReadTx, checkId: string): Promise<{ name: string; csv: string }> {
  const { inspection, mending, outletsName } = await openCheck(tx, checkId);
  const rows = [
    ...inspection.rejected.map(({ file = 'OUTLETS', row, column, value, reason }) => ({
      ...{ file, row, column, value, reason: reasonWords[reason] },
    })),
    ...mending.skipped.map(({ file, row }) => ({
      file,
      row,
      column: '',
      value: '',
      reason: 'left out by hand',
    })),
  ];
  const csv = papaparse.unparse(rows, {
    columns: ['file', 'row', 'column', 'value', 'reason'],
    escapeFormulae: true,
  });
  return { name: `${outletsName.replace(/\.[a-z]+$/i, '')}-not-added.csv`, csv: `\uFEFF${csv}\r\n` };
}
