import { readableCity, readableCounty, readableName, readableStreet } from '../names/readable-name.js';
import type { StateCode } from '../../organizations/states.js';
import { Doubt, type ImportedPlace } from './imported.js';
import type { SurveyRow } from './survey-row.js';
import {
  readName,
  readPhone,
  readState,
  readStructure,
  readSurveyYear,
  readText,
  readZip,
  readZip4,
  statusOfStructure,
} from './survey-values.js';

/** Letters that a cell of the survey holds at most, and the doubt about one that is full. */
const widths = [
  [Doubt.NAME_CUT, 60],
  [Doubt.STREET_CUT, 35],
  [Doubt.CITY_CUT, 20],
] as const;

export interface ReadPlace extends Omit<ImportedPlace, 'state' | 'surveyYear'> {
  state: StateCode;
  zip4: string | null;
  structure: string | null;
  /** Null: neither the row's year nor a flag tells. */
  surveyYear: number | null;
}

const orNull = (text: string | null, readable: (original: string) => string) =>
  text === null ? null : readable(text);

/** What a row of either file says about a place; null where it cannot be added. */
export function readPlace(row: SurveyRow, yearFlags: readonly string[]): ReadPlace | null {
  const state = readState(row);
  const originalName = readName(row);
  const street = readText(row, 'ADDRESS');
  const city = readText(row, 'CITY');
  const county = readText(row, 'CNTY');
  const structure = readStructure(row);
  const [zip, zip4, phone] = [readZip(row), readZip4(row), readPhone(row)];
  const surveyYear = readSurveyYear(row, yearFlags);
  if (!state || !originalName) return null;
  const cells = [originalName, street, city];
  const full = widths.filter(([, width], cell) => (cells[cell]?.length ?? 0) >= width);
  return {
    name: readableName(originalName),
    originalName,
    street: orNull(street, readableStreet),
    city: orNull(city, readableCity),
    county: orNull(county, readableCounty),
    state,
    zip,
    zip4,
    phone,
    surveyYear,
    structure,
    status: statusOfStructure(structure),
    doubts: full.map(([doubt]) => doubt),
  };
}
