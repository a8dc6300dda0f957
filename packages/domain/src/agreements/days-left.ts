import { type CalendarDay, daysBetween } from '../time/index.js';
import type { Agreement } from './agreement.js';
import { lastDayOf } from './agreement-state.js';

/** Days before the last day at which people are reminded to renew (S13). */
export const expiryNotices = [60, 30, 7] as const;
export type ExpiryNotice = (typeof expiryNotices)[number];

/** Days from today to the last day of the term; 0 on the last day itself, negative after it. */
export function daysLeft(agreement: Pick<Agreement, 'endsOn' | 'endedOn'>, today: CalendarDay): number {
  return daysBetween(today, lastDayOf(agreement));
}

/** The nearest notice that has been reached with so many days left; null while there is time, and once it is over. */
export function expiryNotice(days: number): ExpiryNotice | null {
  if (days < 0) return null;
  return expiryNotices.findLast((notice) => days <= notice) ?? null;
}
