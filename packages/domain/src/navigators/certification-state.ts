import { type CalendarDay, daysBetween } from '../time/index.js';
import type { Certification, CertificationState } from './navigator.js';

type CertificationDates = Pick<
  Certification,
  'issuedOn' | 'firstInvalidDay' | 'renewalSentOn' | 'probationFrom'
>;

/** A certificate that runs out is pointed at from so many days before its first invalid day on, nearer and nearer (F-17). */
export const lapseNotices = [90, 60, 30, 7] as const;

/**
 * What a certificate is on a day; null before it was issued. From its first invalid day on it has lapsed, whatever was
 * sent; until then it holds, on probation or with its renewal sent.
 */
export function certificationStateOn(dates: CertificationDates, day: CalendarDay): CertificationState | null {
  if (day < dates.issuedOn) return null;
  if (dates.firstInvalidDay !== null && day >= dates.firstInvalidDay) return 'LAPSED';
  if (dates.probationFrom !== null && day >= dates.probationFrom) return 'PROBATION';
  return dates.renewalSentOn !== null && day >= dates.renewalSentOn ? 'RENEWAL_SENT' : 'VALID';
}

/** Whether any of a person's certificates holds on a day. */
export function certifiedOn(certifications: readonly CertificationDates[], day: CalendarDay): boolean {
  return certifications.some((dates) => {
    const state = certificationStateOn(dates, day);
    return state !== null && state !== 'LAPSED';
  });
}

/** The first day on which none of a person's certificates holds any more; null: never, or there is none. */
export function uncertifiedFrom(certifications: readonly CertificationDates[]): CalendarDay | null {
  const days = certifications.map(({ firstInvalidDay }) => firstInvalidDay);
  if (days.includes(null)) return null;
  return days.reduce((latest, day) => (latest === null || (day ?? '') > latest ? day : latest), null);
}

/** Days until a certificate lapses, 0 on its first invalid day, negative after; null where it never does. */
export function daysUntilLapse(dates: CertificationDates, today: CalendarDay): number | null {
  return dates.firstInvalidDay === null ? null : daysBetween(today, dates.firstInvalidDay);
}

/** The nearest notice (90, 60, 30 or 7 days) that is due for a certificate today; null: more than 90 days, or lapsed. */
export function lapseNoticeDue(dates: CertificationDates, today: CalendarDay): number | null {
  const days = daysUntilLapse(dates, today);
  if (days === null || days <= 0) return null;
  return lapseNotices.findLast((notice) => days <= notice) ?? null;
}
