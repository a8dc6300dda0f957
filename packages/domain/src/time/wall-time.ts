/** A time on the branch's clock, written `HH:MM` from `00:00` to `23:59`. Two times compare as strings. */
export type WallTime = string;

const minutesPerDay = 24 * 60;

/**
 * The time that people or a database column mean: `9`, `9:30`, `09:30:00`, `2 pm`, `2:30pm`, `14:00`.
 * Null for what is no time of a day; `24:00` is none, a day's last minute is `23:59`.
 */
export function parseWallTime(text: string): WallTime | null {
  const found = /^(\d{1,2})(?::(\d{2}))?(?::\d{2}(?:\.\d+)?)?\s*(?:([ap])\.?\s?m\.?)?$/i.exec(text.trim());
  if (!found) return null;
  const hour = Number(found[1]);
  const minute = Number(found[2] ?? '0');
  const half = found[3]?.toLowerCase();
  if (minute > 59 || hour > 23 || (half && (hour < 1 || hour > 12))) return null;
  return formatWallTime((half ? (hour % 12) + (half === 'p' ? 12 : 0) : hour) * 60 + minute);
}

/** Writes minutes since midnight (0 to 1439) as a wall time. Throws a RangeError beyond the day. */
export function formatWallTime(minutes: number): WallTime {
  if (!Number.isInteger(minutes) || minutes < 0 || minutes >= minutesPerDay) {
    throw new RangeError(`no minute of a day: ${minutes}`);
  }
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Minutes since midnight of a well-formed wall time; seconds that a database prints are ignored. */
export function minutesOf(time: WallTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** Minutes from one wall time to a later one of the same day, by the clock; negative when `to` is earlier. */
export function minutesBetween(from: WallTime, to: WallTime): number {
  return minutesOf(to) - minutesOf(from);
}
