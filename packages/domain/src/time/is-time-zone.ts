import { Temporal } from 'temporal-polyfill';

/** Whether this is the name of an IANA time zone, such as America/Menominee. */
export function isTimeZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return /^[A-Za-z]/.test(name);
  } catch {
    return false;
  }
}
