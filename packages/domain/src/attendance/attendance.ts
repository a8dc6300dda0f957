import type { CalendarDay, Instant, WallTime } from '../time/index.js';
import { enumOf, type EnumOf } from '../values/index.js';

/** Never stored: derived from the figures. */
export const AttendanceState = enumOf('EXPECTED', 'CONFIRMED', 'CORRECTED', 'DISPUTED');
export type AttendanceState = EnumOf<typeof AttendanceState>;

/** What the branch can do with a presence as it stands: say how long it was, or put that right. */
export const AttendanceAction = enumOf('CONFIRM', 'CORRECT');
export type AttendanceAction = EnumOf<typeof AttendanceAction>;

/**
 * The library's own record of one expected presence. Publishing writes it; the branch confirms it. It says no reason and no name: it
 * is a public record.
 */
export interface Attendance {
  id: string;
  branchId: string;
  agreementId: string;
  shiftId: string;
  day: CalendarDay;
  fromTime: WallTime;
  toTime: WallTime;
  endsAt: Instant;
  expectedMinutes: number;
  /** The branch's first word. */
  confirmedMinutes: number | null;
  /** The figure that holds now, where the first one was put right; the first one is kept. */
  correctedMinutes: number | null;
  /** What the recovery organisation says instead, until both sides settle. */
  disputedMinutes: number | null;
}
