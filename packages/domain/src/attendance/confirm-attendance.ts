import type { Refusal, RefusalCode } from '../refusals/index.js';
import type { CalendarDay, Instant } from '../time/index.js';
import type { Attendance, AttendanceAction, AttendanceState } from './attendance.js';

/** When it is said, and until when it may be (`lastDayToSettle` of the agreement). */
export interface SettlingFacts {
  now: Instant;
  /** The branch's day. */
  today: CalendarDay;
  lastDayToSettle: CalendarDay;
}

/** More than this beyond the plan is asked about once more. */
const muchLonger = 120;

/** The hours that hold: the corrected figure, else the confirmed one; null while nothing is confirmed. */
export function deliveredMinutes(
  row: Pick<Attendance, 'confirmedMinutes' | 'correctedMinutes'>,
): number | null {
  return row.correctedMinutes ?? row.confirmedMinutes;
}

/** Where an expected presence stands. */
export function attendanceState(
  row: Pick<Attendance, 'confirmedMinutes' | 'correctedMinutes' | 'disputedMinutes'>,
): AttendanceState {
  const delivered = deliveredMinutes(row);
  if (delivered === null) return 'EXPECTED';
  if (row.disputedMinutes !== null && row.disputedMinutes !== delivered) return 'DISPUTED';
  return row.correctedMinutes === null ? 'CONFIRMED' : 'CORRECTED';
}

/** Whether a branch can confirm a presence: it is over, not confirmed yet, still open to settle (R13). */
export function checkConfirmation(row: Attendance, minutes: number, facts: SettlingFacts): Refusal[] {
  const confirmed = row.confirmedMinutes;
  const refusals = checkFigure(row, minutes, facts);
  return confirmed === null
    ? refusals
    : [refuse('already_confirmed', 'minutes', { minutes: confirmed }), ...refusals];
}

/** Whether a confirmed figure can be put right. Both figures are kept; the same one again says nothing. */
export function checkCorrection(row: Attendance, minutes: number, facts: SettlingFacts): Refusal[] {
  const delivered = deliveredMinutes(row);
  if (delivered === null) return [refuse('not_confirmed_yet', 'minutes')];
  return [
    ...(minutes === delivered ? [refuse('same_figure', 'minutes', { minutes })] : []),
    ...checkFigure(row, minutes, facts),
  ];
}

/**
 * What "all as planned" confirms: each presence that is over, not confirmed and still open to settle, at its expected
 * minutes.
 */
export function confirmableAsPlanned(rows: readonly Attendance[], facts: SettlingFacts): Attendance[] {
  return rows.filter((row) => checkConfirmation(row, row.expectedMinutes, facts).length === 0);
}

/** What the branch can do with a presence now: confirm what is over, put right what is confirmed, until both sides have settled. */
export function attendanceActions(row: Attendance, facts: SettlingFacts): AttendanceAction[] {
  const delivered = deliveredMinutes(row);
  if (delivered === null) {
    return checkConfirmation(row, row.expectedMinutes, facts).length === 0 ? ['CONFIRM'] : [];
  }
  const another = delivered === 0 ? row.expectedMinutes : 0;
  return checkCorrection(row, another, facts).length === 0 ? ['CORRECT'] : [];
}

function checkFigure(row: Attendance, minutes: number, facts: SettlingFacts): Refusal[] {
  const { expectedMinutes, day, toTime } = row;
  const refusals = [...checkRange(minutes), ...checkSettled(facts)];
  if (facts.now < row.endsAt) refusals.push(refuse('not_over_yet', 'id', { day, to: toTime }));
  if (minutes > expectedMinutes + muchLonger) {
    refusals.push({ ...refuse('much_longer', 'minutes', { minutes, expectedMinutes }), severity: 'WARNS' });
  }
  return refusals;
}

function checkRange(minutes: number): Refusal[] {
  const fits = Number.isInteger(minutes) && minutes >= 0 && minutes <= 24 * 60;
  return fits ? [] : [refuse('minutes_out_of_range', 'minutes', { minutes })];
}

function checkSettled({ today, lastDayToSettle }: SettlingFacts): Refusal[] {
  return today <= lastDayToSettle ? [] : [refuse('settled', 'id', { last: lastDayToSettle })];
}

type AttendanceCode =
  Extract<RefusalCode, `attendance.${string}`> extends `attendance.${infer Rest}` ? Rest : never;

function refuse(code: AttendanceCode, field: string, params?: Refusal['params']): Refusal {
  return { code: `attendance.${code}`, path: [field], params, severity: 'BLOCKS' };
}
