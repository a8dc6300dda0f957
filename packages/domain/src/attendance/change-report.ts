import type { Refusal } from '../refusals/index.js';
import type { CalendarDay, Instant } from '../time/index.js';
import { enumOf, type EnumOf } from '../values/index.js';

/** What branch staff tell the coordinator in one tap. A list and no free text: nothing about a person is written down. */
export const ChangeReport = enumOf(
  'NOBODY_HERE',
  'CLOSED_TODAY',
  'OPENS_LATE',
  'CLOSES_EARLY',
  'ROOM_CHANGED',
  'PLEASE_CALL',
);
export type ChangeReport = EnumOf<typeof ChangeReport>;

/** Hours expected at the branch: of which of its days, and from when. */
export interface DueHours {
  day: CalendarDay;
  startsAt: Instant;
}

/** What a branch can tell at a moment: that nobody came, only once hours of that day have begun. */
export const changesToReport = (
  hours: readonly DueHours[],
  today: CalendarDay,
  now: Instant,
): ChangeReport[] => {
  const due = hours.some(({ day, startsAt }) => day === today && startsAt <= now);
  return Object.values(ChangeReport).filter((change) => change !== 'NOBODY_HERE' || due);
};

/** Whether a branch can tell this at a moment. */
export function checkChangeReport(
  change: ChangeReport,
  hours: readonly DueHours[],
  today: CalendarDay,
  now: Instant,
): Refusal[] {
  if (changesToReport(hours, today, now).includes(change)) return [];
  return [{ code: 'attendance.nobody_due', path: ['change'], severity: 'BLOCKS' }];
}
