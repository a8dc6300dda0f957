import { beforeAll, describe, expect, it } from '@jest/globals';
import { inspectSurvey, type Cells, type Doubt, type Survey } from '@mutuality/domain/onboarding';
import { detectEncoding } from './detect-encoding.js';
import { readSurvey } from './read-survey.js';
import { readTable } from './read-table.js';
import type { SurveySource } from './survey-source.js';
import { sharedSurvey, type SharedSurvey } from './testing/shared-survey.js';

const shared = sharedSurvey();

async function eachRow(source: SurveySource, row: (cells: Cells) => void): Promise<void> {
  const encoding = await detectEncoding(source);
  if (!encoding) throw new Error(`${source.name} is no text`);
  await readTable(source, encoding, {
    header: () => undefined,
    row: (_, cells) => row(cells),
    broken: (at, text) => {
      throw new Error(`row ${at}: ${text}`);
    },
  });
}

interface ControlTotal {
  file: string;
  variable: string;
  code: string;
  total: number;
}

async function controlTotals(source: SurveySource): Promise<ControlTotal[]> {
  const totals: ControlTotal[] = [];
  await eachRow(source, (cells) => {
    const [file, variable, code] = [cells('file'), cells('variable'), cells('code')].map((cell) =>
      cell.trim(),
    );
    totals.push({ file: file!, variable: variable!, code: code!, total: Number(cells('count_or_value')) });
  });
  return totals;
}

/** Cells of the columns that the agency tabulated: closed places only in the table of STATSTRU. */
async function tabulated(source: SurveySource, columns: ReadonlySet<string>): Promise<Map<string, string[]>> {
  const cellsOf = new Map([...columns].map((column) => [column, [] as string[]]));
  await eachRow(source, (cells) => {
    const closed = ['03', '23'].includes(cells('STATSTRU'));
    for (const [column, of] of cellsOf) if (!closed || column === 'STATSTRU') of.push(cells(column));
  });
  return cellsOf;
}

const median = (sorted: readonly number[]) =>
  (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2;

/** One figure of the agency's tables from our cells: a count of a code, or a moment of the values that are there. */
function figure(cells: readonly string[], code: string): number {
  const values = () =>
    cells
      .map(Number)
      .filter((value) => value >= 0)
      .sort((a, b) => a - b);
  switch (code) {
    case '(total)':
      return cells.length;
    case 'n':
      return values().length;
    case 'mean':
      return Math.round((values().reduce((sum, value) => sum + value, 0) / values().length) * 10) / 10;
    case 'median':
      return median(values());
    case 'minimum':
      return values()[0]!;
    case 'maximum':
      return values().at(-1)!;
    default:
      return cells.filter((cell) => cell === code).length;
  }
}

function whereTheSurveyIs({ outlets, entities, controlTotals: published }: SharedSurvey): void {
  it('reproduces every total that the agency published', async () => {
    const totals = await controlTotals(published);
    const wrong: unknown[] = [];
    for (const [file, source] of [
      ['AE', entities],
      ['Outlet', outlets],
    ] as const) {
      const of = totals.filter((total) => total.file === file);
      const cells = await tabulated(source, new Set(of.map((total) => total.variable)));
      for (const total of of) {
        const ours = figure(cells.get(total.variable) ?? [], total.code);
        if (ours !== total.total) wrong.push({ ...total, ours });
      }
    }
    expect(wrong).toEqual([]);
    expect(totals.length).toBeGreaterThan(109);
    console.info(`Survey of 2015: ${totals.length} published totals reproduced.`);
  });

  describe('as facts', () => {
    let survey: Survey;
    let seconds: number;

    beforeAll(async () => {
      const from = performance.now();
      survey = await readSurvey({ outlets, entities });
      seconds = (performance.now() - from) / 1000;
    });

    it('reads 17,408 outlets and 9,251 libraries in seconds', () => {
      console.info(`Survey of 2015: both files read in ${seconds.toFixed(1)} s.`);
      expect([survey.rows, survey.entityRows, survey.rejected]).toEqual([17_408, 9_251, []]);
      expect(survey.outlets.length).toBe(17_408);
    });

    it('counts them as the agency does', () => {
      expect(inspectSurvey(survey)).toMatchObject({
        ...{ rows: 17_408, libraries: 9_231, outlets: 17_336 },
        byType: { CE: 9_054, BR: 7_675, BS: 604, BM: 3 },
        byStatus: { OPEN: 17_336, CLOSED: 63, TEMPORARILY_CLOSED: 9 },
        librariesByStatus: { OPEN: 9_231, CLOSED: 18, TEMPORARILY_CLOSED: 2 },
        rejected: [],
      });
      expect(inspectSurvey(survey).byState.MI).toBe(650);
      expect(inspectSurvey({ ...survey, entities: null }).libraries).toBe(9_231);
    });

    it('keeps leading zeros and shows no code as a value', () => {
      const { outlets: read } = survey;
      expect(read.filter((outlet) => outlet.zip?.startsWith('0')).length).toBe(1_925);
      expect(read.every((outlet) => /^\d{5}$/.test(outlet.zip ?? ''))).toBe(true);
      expect(read.filter((outlet) => outlet.zip4 === null).length).toBe(3_636);
      expect(read.filter((outlet) => outlet.latitude === null && outlet.longitude === null).length).toBe(29);
      expect(read.filter((outlet) => outlet.latitude === 0 || outlet.longitude === 0)).toEqual([]);
      expect(read.filter((outlet) => outlet.hoursAYear === null).length).toBe(562 + 72);
      expect(read.filter((outlet) => outlet.phone === null).length).toBe(99);
      expect(read.every((outlet) => outlet.phone === null || /^\+1\d{10}$/.test(outlet.phone))).toBe(true);
      const values = read.flatMap((outlet) => Object.values(outlet) as unknown[]);
      expect(
        values.filter((value) => [-1, -3, -4, -9, '-1', '-3', '-9', 'M'].includes(value as number)),
      ).toEqual([]);
    });

    it('notices cells that may have lost their end', () => {
      const cut = (doubt: Doubt) => survey.outlets.filter((outlet) => outlet.doubts.includes(doubt)).length;
      expect([cut('NAME_CUT'), cut('STREET_CUT'), cut('CITY_CUT')]).toEqual([21, 33, 22]);
    });

    it('puts four counties of Michigan on Central time, all others on Eastern', () => {
      const michigan = survey.outlets.filter((outlet) => outlet.state === 'MI');
      const central = new Set(['Gogebic', 'Iron', 'Dickinson', 'Menominee']);
      for (const { county, zone } of michigan) {
        expect([county, zone]).toEqual([
          county,
          central.has(county ?? '') ? 'America/Menominee' : 'America/Detroit',
        ]);
      }
      expect(michigan.filter(({ zone }) => zone === 'America/Menominee').length).toBeGreaterThan(5);
    });

    it('takes the fiscal years of Michigan from the file', () => {
      const begins = (survey.entities ?? [])
        .filter(({ state }) => state === 'MI')
        .map((library) => library.fiscalYearStart);
      const count = (day: string) => begins.filter((begin) => begin === day).length;
      // 181 libraries reported from 1 July, one more from 7 July of the same year that ends in June.
      expect([count('07-01'), count('01-01'), count('04-01'), count('10-01')]).toEqual([182, 99, 64, 25]);
    });
  });
}

describe('the survey of 2015', () => {
  if (shared) whereTheSurveyIs(shared);
  else it('is not beside the project: not read', () => expect(shared).toBeNull());
});
