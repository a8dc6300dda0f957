import type { CalendarDay, Instant, WallTime } from '../time/index.js';
import { enumOf, type EnumOf } from '../values/index.js';

/** Never stored: derived from the figures. */
export const AttendanceState = enumOf('EXPECTED', 'CONFIRMED', 'CORRECTED', 'DISPUTED');
export type AttendanceState = EnumOf<typeof AttendanceState>;

/** Why hours came out differently. A list and no free text: attendance is a public record of the library. */
export const AttendanceReason = enumOf(
  'CAME_LATER',
  'LEFT_EARLIER',
  'STAYED_LONGER',
  'DID_NOT_COME',
  'BRANCH_CLOSED',
  'OTHER',
);
export type AttendanceReason = EnumOf<typeof AttendanceReason>;

/** The library's own record of one expected presence. Publishing writes it; the branch confirms it. */
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
  reason: AttendanceReason | null;
  /** What the recovery organisation says instead, until both sides settle. */
  disputedMinutes: number | null;
}
