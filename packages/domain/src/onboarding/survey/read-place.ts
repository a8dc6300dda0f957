import { readableCity, readableCounty, readableName, readableStreet } from '../names/readable-name.js';
import type { StateCode } from '../zones/states.js';
import type { ImportedPlace } from './imported.js';
import type { SurveyRow } from './survey-row.js';
import type { CutCell } from './survey.js';
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

/** Letters that a cell of the survey holds at most. */
const widths = { NAME: 60, STREET: 35, CITY: 20 } as const;

export interface ReadPlace extends Omit<ImportedPlace, 'state' | 'surveyYear'> {
  state: StateCode;
  zip4: string | null;
  structure: string | null;
  cut: CutCell[];
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
  const rest = {
    zip: readZip(row),
    zip4: readZip4(row),
    phone: readPhone(row),
    surveyYear: readSurveyYear(row, yearFlags),
  };
  if (!state || !originalName) return null;
  const originals = { NAME: originalName, STREET: street, CITY: city };
  return {
    ...rest,
    name: readableName(originalName),
    originalName,
    street: orNull(street, readableStreet),
    city: orNull(city, readableCity),
    county: orNull(county, readableCounty),
    state,
    structure,
    status: statusOfStructure(structure),
    cut: (Object.keys(widths) as CutCell[]).filter((cell) => (originals[cell]?.length ?? 0) >= widths[cell]),
  };
}
