import { Temporal } from 'temporal-polyfill';
import type { Language } from '../i18n/languages.js';
import { dayIn } from './weeks.js';

const tags: Record<Language, string> = { en: 'en-US', es: 'es-US' };
const halves: Record<Language, [string, string]> = { en: ['am', 'pm'], es: ['a. m.', 'p. m.'] };

/** A day of the calendar as a Date that Intl can format without moving it: noon UTC of that day. */
const noon = (day: string) => new Date(`${day}T12:00:00Z`);

const format = (language: Language, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(tags[language], { timeZone: 'UTC', ...options });

/** `2026-11-24` as "Tue", "Tue 24", "Tue, Nov 24", "Tuesday, November 24, 2026". */
export function dayWords(
  day: string,
  language: Language,
  style: 'weekday' | 'column' | 'short' | 'long' = 'short',
): string {
  const weekday = format(language, { weekday: 'short' }).format(noon(day)).replace(/[.,]/g, '');
  if (style === 'weekday') return weekday;
  if (style === 'column') return `${weekday} ${Number(day.slice(8))}`;
  if (style === 'short')
    return format(language, { weekday: 'short', month: 'short', day: 'numeric' }).format(noon(day));
  return format(language, { dateStyle: 'full' }).format(noon(day));
}

/** `2026-11-24` as "Nov 24, 2026". */
export const dateWords = (day: string, language: Language): string =>
  format(language, { year: 'numeric', month: 'short', day: 'numeric' }).format(noon(day));

/** `2026-11` as "November 2026". */
export const monthWords = (month: string, language: Language): string =>
  format(language, { year: 'numeric', month: 'long' }).format(noon(`${month}-15`));

function clock(time: string): { digits: string; half: 0 | 1 } {
  const [hours, minutes] = time.split(':').map(Number) as [number, number];
  const hour = hours % 12 || 12;
  const digits = minutes ? `${hour}:${String(minutes).padStart(2, '0')}` : `${hour}`;
  return { digits, half: hours % 24 < 12 ? 0 : 1 };
}

/** `14:30` as "2:30 pm". */
export function timeWords(time: string, language: Language): string {
  const { digits, half } = clock(time);
  return `${digits} ${halves[language][half]}`;
}

/** `14:00` to `17:00` as "2-5 pm"; across noon both halves are named, "10 am-1 pm". */
export function rangeWords(from: string, to: string, language: Language): string {
  const [start, end] = [clock(from), clock(to)];
  const left = start.half === end.half ? start.digits : timeWords(from, language);
  return `${left}-${timeWords(to, language)}`;
}

/** Whole minutes as "9 h", "9 h 30 min", "45 min". */
export function minutesWords(minutes: number): string {
  const [hours, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const words = [hours && `${hours} h`, rest && `${rest} min`].filter(Boolean).join(' ') || '0 h';
  return minutes < 0 ? `-${words}` : words;
}

/** The time on the wall here and now, for "From 2:14 pm". */
export function clockTime(date: Date, language: Language): string {
  return timeWords(`${date.getHours()}:${date.getMinutes()}`, language);
}

/** An instant as it reads at a place: "Nov 24, 2026, 2:14 pm". */
export function instantWords(instant: string, zone: string, language: Language): string {
  const there = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  const day = dateWords(dayIn(zone, instant), language);
  return `${day}, ${timeWords(there.toPlainTime().toString().slice(0, 5), language)}`;
}

/** The zone as people say it: "Eastern Time". */
export function zoneWords(zone: string, language: Language): string {
  const parts = new Intl.DateTimeFormat(tags[language], { timeZone: zone, timeZoneName: 'longGeneric' });
  return parts.formatToParts(new Date()).find((part) => part.type === 'timeZoneName')?.value ?? zone;
}
