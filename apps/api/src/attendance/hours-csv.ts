import type { HoursTotal } from './hours-totals.type.js';
import type { FiscalYearHours } from './hours-totals.type.js';

const columns = [
  'library',
  'branch',
  'fiscal_year',
  'month',
  'planned_minutes',
  'confirmed_minutes',
  'not_confirmed_minutes',
  'planned_hours',
  'confirmed_hours',
  'not_confirmed_hours',
];

/** The same figures as the page, a line for each branch and month (RFC 4180); a byte order mark, so that Excel reads the accents. */
export function* hoursCsv(library: string, { fiscalYear, branches }: FiscalYearHours): Generator<string> {
  yield `\uFEFF${csvLine(columns)}`;
  for (const { branchName, months } of branches) {
    for (const month of months) yield csvLine([library, branchName, fiscalYear, ...figures(month)]);
  }
}

function figures({ from, expected, delivered, open }: HoursTotal): (string | number)[] {
  const minutes = [expected, delivered, open];
  return [from.slice(0, 7), ...minutes, ...minutes.map((each) => (each / 60).toFixed(2))];
}

const csvLine = (cells: readonly (string | number)[]) => `${cells.map(cell).join(',')}\r\n`;

/** A text that a spreadsheet would calculate (= + - @, tab, return) is marked as a text first. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
