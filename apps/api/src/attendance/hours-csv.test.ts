import { describe, expect, it } from '@jest/globals';
import { hoursCsv } from './hours-csv.js';

const month = { from: '2026-07-01', until: '2026-08-01', expected: 510, delivered: 120, open: 330 };
const total = { ...month, until: '2027-07-01' };
const year = (branchName: string) => ({
  ...{ fiscalYear: 2027, total, months: [month], learningMinutes: 0, since: null },
  branches: [{ branchId: 'b', branchName, total, months: [month] }],
});
const linesOf = (library: string, branch: string) =>
  [...hoursCsv(library, year(branch))].join('').split('\r\n');

describe('hours as CSV', () => {
  it('has a line for each branch and month, minutes exact and hours readable', () => {
    expect(linesOf('Elm District Library', 'North')).toEqual([
      '\uFEFFlibrary,branch,fiscal_year,month,planned_minutes,confirmed_minutes,not_confirmed_minutes,planned_hours,confirmed_hours,not_confirmed_hours',
      'Elm District Library,North,2027,2026-07,510,120,330,8.50,2.00,5.50',
      '',
    ]);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('leaves %j a text in a spreadsheet', (name) => {
    const [, line] = [...hoursCsv(name, year('North'))];
    expect(line!.replace(/^"/, '').startsWith(`'${name}`)).toBe(true);
  });

  it('quotes commas, quotes and lines', () => {
    const [, line] = [...hoursCsv('Elm, "the" Library', year('North\nSide'))];
    expect(line).toContain('"Elm, ""the"" Library","North\nSide",2027');
  });
});
