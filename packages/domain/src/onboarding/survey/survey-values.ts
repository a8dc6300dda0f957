import { Temporal } from 'temporal-polyfill';
import { isStateCode, type StateCode } from '../../organizations/states.js';
import { BranchStatus } from '../../organizations/branch-kind.js';
import { readPhone as keptPhone } from '../../organizations/phone.js';
import type { SurveyRow } from './survey-row.js';

/** FSCSKEY: two letters and four digits. Without it nothing can be added. */
export function readKey(row: SurveyRow): string | null {
  const key = row.text('FSCSKEY')?.toUpperCase();
  return key && /^[A-Z]{2}\d{4}$/.test(key) ? key : row.reject('FSCSKEY', 'KEY_SHAPE', true);
}

/** FSCS_SEQ: three digits; a spreadsheet may have eaten its leading zeros. */
export function readSequence(row: SurveyRow): string | null {
  const seq = row.text('FSCS_SEQ');
  return seq && /^\d{1,3}$/.test(seq) ? seq.padStart(3, '0') : row.reject('FSCS_SEQ', 'SEQUENCE_SHAPE', true);
}

export function readState(row: SurveyRow): StateCode | null {
  const state = row.text('STABR')?.toUpperCase();
  return state && isStateCode(state) ? state : row.reject('STABR', 'STATE_UNKNOWN', true);
}

export function readText(row: SurveyRow, column: string): string | null {
  const text = row.text(column);
  if (text?.includes('\uFFFD')) row.reject(column, 'TEXT_DAMAGED');
  return text;
}

/** LIBNAME. Without it nothing can be added. */
export function readName(row: SurveyRow): string | null {
  return readText(row, 'LIBNAME') ?? row.reject('LIBNAME', 'NAME_MISSING', true);
}

/** Five digits as text. A leading zero that a spreadsheet has eaten is not guessed back. */
export function readZip(row: SurveyRow): string | null {
  const zip = row.text('ZIP');
  if (zip === null) return null;
  return /^\d{5}(-?\d{4})?$/.test(zip) ? zip.slice(0, 5) : row.reject('ZIP', 'ZIP_NOT_FIVE_DIGITS');
}

export function readZip4(row: SurveyRow): string | null {
  const zip4 = row.text('ZIP4');
  return zip4 && /^\d{4}$/.test(zip4) ? zip4 : null;
}

/** As a phone number is kept (`readPhone` of organizations); what has no digits is none. */
export function readPhone(row: SurveyRow): string | null {
  const phone = row.text('PHONE');
  if (phone === null) return null;
  return /\d{3}/.test(phone.replace(/[\s().-]/g, ''))
    ? keptPhone(phone)
    : row.reject('PHONE', 'PHONE_UNREADABLE');
}

/** A whole number from 0 to `most`. */
export function readCount(row: SurveyRow, column: string, most: number): number | null {
  const text = row.text(column);
  if (text === null) return null;
  if (!/^-?\d+(\.0+)?$/.test(text)) return row.reject(column, 'NUMBER_UNREADABLE');
  const number = Number(text);
  return number >= 0 && number <= most ? number : row.reject(column, 'NUMBER_OUT_OF_RANGE');
}

function readDegrees(row: SurveyRow, column: string, most: number): number | null {
  const text = row.text(column);
  if (text === null) return null;
  const degrees = Number(text);
  if (Number.isNaN(degrees)) return row.reject(column, 'NUMBER_UNREADABLE');
  if (Math.abs(degrees) > most) return row.reject(column, 'NUMBER_OUT_OF_RANGE');
  return degrees === 0 ? null : degrees;
}

/** Degrees, north and east positive; 0,0 and half a pair are no place. */
export function readCoordinates(row: SurveyRow): { latitude: number | null; longitude: number | null } {
  const before = row.rejected.length;
  const latitude = readDegrees(row, 'LATITUDE', 90);
  const longitude = readDegrees(row, 'LONGITUD', 180);
  if ((latitude === null) === (longitude === null)) return { latitude, longitude };
  if (row.rejected.length === before) {
    row.reject(latitude === null ? 'LATITUDE' : 'LONGITUD', 'COORDINATES_INCOMPLETE');
  }
  return { latitude: null, longitude: null };
}

/** STATSTRU as two digits; null where it is missing or unreadable. */
export function readStructure(row: SurveyRow): string | null {
  const code = row.text('STATSTRU');
  if (code === null) return null;
  return /^\d{1,2}$/.test(code) ? code.padStart(2, '0') : row.reject('STATSTRU', 'STATUS_UNKNOWN');
}

/** 03 is closed, 23 temporarily closed; every other code is an open place. */
export function statusOfStructure(code: string | null): BranchStatus {
  if (code === '03') return BranchStatus.CLOSED;
  return code === '23' ? BranchStatus.TEMPORARILY_CLOSED : BranchStatus.OPEN;
}

/**
 * The survey's fiscal year. YR_SUB is the year of submission, one later; without it the imputation flags tell
 * ("R_15"), else null.
 */
export function readSurveyYear(row: SurveyRow, flags: readonly string[]): number | null {
  const submitted = row.text('YR_SUB');
  if (submitted !== null) {
    return /^(19|20)\d\d$/.test(submitted) ? Number(submitted) - 1 : row.reject('YR_SUB', 'YEAR_UNREADABLE');
  }
  const flag = flags.map((column) => /^[RU]_(\d\d)$/.exec(row.text(column) ?? '')).find(Boolean);
  return flag ? 2000 + Number(flag[1]) : null;
}

/** A day written MM/DD/YYYY. */
export function readDay(row: SurveyRow, column: string): Temporal.PlainDate | null {
  const text = row.text(column);
  if (text === null) return null;
  const parts = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (!parts) return row.reject(column, 'DATE_UNREADABLE');
  const [month, day, year] = parts.slice(1).map(Number) as [number, number, number];
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return row.reject(column, 'DATE_UNREADABLE');
  }
}

const monthAndDay = (day: Temporal.PlainDate) => day.toString().slice(5);

/**
 * First day of the library's fiscal year as `MM-DD`: the day after the reported period ended, where that is the
 * first of a month (a library that changed its year reports a short or long period once), else the day it began.
 */
export function fiscalYearStart(
  began: Temporal.PlainDate | null,
  ended: Temporal.PlainDate | null,
): string | null {
  const next = ended?.add({ days: 1 });
  if (next?.day === 1) return monthAndDay(next);
  return began && monthAndDay(began);
}
