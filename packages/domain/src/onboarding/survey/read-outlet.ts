import { zoneOfOutlet } from '../zones/zone-of-outlet.js';
import { BranchKind } from '../../organizations/branch-kind.js';
import { Doubt } from './imported.js';
import { readPlace } from './read-place.js';
import type { SurveyOutlet } from './survey.js';
import { isBlocked, type SurveyRow } from './survey-row.js';
import { readCoordinates, readCount, readKey, readSequence } from './survey-values.js';

/** Columns without which a file is no outlet file of the survey. */
export const outletColumns = ['STABR', 'FSCSKEY', 'FSCS_SEQ', 'LIBNAME', 'C_OUT_TY'] as const;

const kinds: Readonly<Record<string, BranchKind>> = {
  CE: BranchKind.CENTRAL,
  BR: BranchKind.BRANCH,
  BS: BranchKind.BOOKMOBILE,
  BM: BranchKind.BOOKS_BY_MAIL,
};

/** The survey's own letters for a kind of outlet. */
export const lettersOfKind: Readonly<Record<BranchKind, string>> = {
  CENTRAL: 'CE',
  BRANCH: 'BR',
  BOOKMOBILE: 'BS',
  BOOKS_BY_MAIL: 'BM',
};

function readKind(row: SurveyRow): BranchKind | null {
  const kind = kinds[row.text('C_OUT_TY')?.toUpperCase() ?? ''];
  return kind ?? row.reject('C_OUT_TY', 'TYPE_UNKNOWN', true);
}

const hoursOfALeapYear = 8_784;
const weeksOfAYear = 53;

/** An outlet whose row could be read; the year may still have to come from the other rows. */
export type ReadOutlet = Omit<SurveyOutlet, 'surveyYear'> & { surveyYear: number | null };

/** One row of the outlet file; null where it cannot be added, and the row says why. */
export function readOutlet(row: SurveyRow): ReadOutlet | null {
  const fscsKey = readKey(row);
  const fscsSeq = readSequence(row);
  const kind = readKind(row);
  const place = readPlace(row, ['F_HOURS', 'F_SQ_FT']);
  const { latitude, longitude } = readCoordinates(row);
  const hoursAYear = readCount(row, 'HOURS', hoursOfALeapYear);
  const weeksAYear = readCount(row, 'WKS_OPEN', weeksOfAYear);
  const squareFeet = readCount(row, 'SQ_FEET', 99_999_999);
  if (!fscsKey || !fscsSeq || !kind || !place || isBlocked(row)) return null;
  const { zone, sure } = zoneOfOutlet(place);
  const doubts = sure ? place.doubts : [...place.doubts, Doubt.ZONE_UNSURE];
  const where = { latitude, longitude, zone, doubts };
  return { ...place, row: row.row, fscsKey, fscsSeq, kind, ...where, hoursAYear, weeksAYear, squareFeet };
}
