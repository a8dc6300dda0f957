import { isWebsite } from '../../values/index.js';
import { readPlace } from './read-place.js';
import type { SurveyEntity } from './survey.js';
import { isBlocked, type SurveyRow } from './survey-row.js';
import { fiscalYearStart, readCount, readDay, readKey } from './survey-values.js';

/** Columns without which a file is no file of the survey's administrative entities. */
export const entityColumns = ['STABR', 'FSCSKEY', 'LIBNAME', 'C_ADMIN'] as const;

/** A website column comes and goes with the years. */
const websiteColumns = ['WEB_ADDR', 'WEBADDR', 'WEBSITE'];

function readWebsite(row: SurveyRow): string | null {
  const text = websiteColumns.map((column) => row.text(column)).find((value) => value !== null) ?? null;
  if (text === null || !isWebsite(text)) return null;
  return /^https?:\/\//i.test(text) ? text : `https://${text}`;
}

export type ReadEntity = Omit<SurveyEntity, 'surveyYear'> & { surveyYear: number | null };

/** One row of the file of administrative entities; null where it cannot be added, and the row says why. */
export function readEntity(row: SurveyRow): ReadEntity | null {
  const fscsKey = readKey(row);
  const place = readPlace(row, ['F_STDAT', 'F_POPLSA']);
  const facts = {
    fiscalYearStart: fiscalYearStart(readDay(row, 'STARTDAT'), readDay(row, 'ENDDATE')),
    populationServed: readCount(row, 'POPU_LSA', 999_999_999),
    website: readWebsite(row),
  };
  if (!fscsKey || !place || isBlocked(row)) return null;
  return { row: row.row, fscsKey, ...place, ...facts };
}
