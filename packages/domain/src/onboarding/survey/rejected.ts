import { enumOf, type EnumOf } from '../../values/index.js';

/** Which of the two files of the survey. */
export const SurveyFile = enumOf('OUTLETS', 'ENTITIES');
export type SurveyFile = EnumOf<typeof SurveyFile>;

/** Why a cell of a survey file is not taken as it stands. */
export const RejectReason = enumOf(
  'ROW_TOO_SHORT', // fewer cells than the header
  'ROW_TOO_LONG', // more cells than the header
  'QUOTE_NOT_CLOSED',
  'KEY_SHAPE', // FSCSKEY is two letters and four digits
  'SEQUENCE_SHAPE', // FSCS_SEQ is three digits
  'KEY_REPEATED', // the same library or outlet stands above
  'NAME_MISSING',
  'STATE_UNKNOWN',
  'TYPE_UNKNOWN', // C_OUT_TY is CE, BR, BS or BM
  'STATUS_UNKNOWN', // STATSTRU is two digits
  'ZIP_NOT_FIVE_DIGITS',
  'PHONE_UNREADABLE',
  'NUMBER_UNREADABLE',
  'NUMBER_OUT_OF_RANGE',
  'COORDINATES_INCOMPLETE', // one of latitude and longitude
  'DATE_UNREADABLE', // MM/DD/YYYY
  'YEAR_UNREADABLE', // YR_SUB is four digits
  'TEXT_DAMAGED', // a letter was lost before the file came here
);
export type RejectReason = EnumOf<typeof RejectReason>;

/** One cell that was not taken, so that somebody can look it up, mend it or leave the row out. */
export interface RejectedCell {
  file: SurveyFile;
  /** As a spreadsheet counts: the header is row 1. */
  row: number;
  column: string;
  value: string;
  reason: RejectReason;
  /** True: the whole row cannot be added. False: the row is added without this fact. */
  blocks: boolean;
}

/** A row of a survey file. */
export interface SurveyRowRef {
  file: SurveyFile;
  /** As a spreadsheet counts: the header is row 1. */
  row: number;
}

/** What somebody put right before the import: cells with the value they should have, and rows to leave out. */
export interface SurveyMending {
  fixes: readonly (SurveyRowRef & { column: string; value: string })[];
  skipped: readonly SurveyRowRef[];
}
