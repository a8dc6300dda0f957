const two = (value: number) => String(value).padStart(2, '0');

/** A typed day as `YYYY-MM-DD`: that form itself, or the US order 11/24/2026. Null where it is no day. */
export function readDay(text: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim());
  const us = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim());
  const [year, month, day] = iso ? iso.slice(1).map(Number) : us ? [us[3], us[1], us[2]].map(Number) : [];
  if (!year || !month || !day) return null;
  const made = new Date(Date.UTC(year, month - 1, day));
  const real = made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
  return real ? `${year}-${two(month)}-${two(day)}` : null;
}

/** A typed time as `HH:MM`: 14:30, 2:30 pm, 2pm, 9. Null where it is no time of day. */
export function readTime(text: string): string | null {
  const match = /^(\d{1,2})(?::?(\d{2}))?(?::\d{2})?\s*([ap])?\.?\s*m?\.?$/i.exec(text.trim());
  if (!match) return null;
  const [, hours, minutes = '00', half] = match;
  const typed = Number(hours);
  if (half && (typed < 1 || typed > 12)) return null;
  const hour = half ? (typed % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : typed;
  return hour > 23 || Number(minutes) > 59 ? null : `${two(hour)}:${minutes}`;
}
