import type { Refusal, RefusalCode } from '../refusals/index.js';
import { parseWallTime, parseYearlessDay } from '../time/index.js';
import { isInSeason } from './open-periods.js';
import type { OpeningPeriod } from './opening-hours.js';

/**
 * Whether the opening hours of one branch can stand: real times, closing after opening, no overlap, whole seasons.
 * Paths are `periods`, the row's place in the list, the field.
 */
export function checkOpeningHours(periods: readonly OpeningPeriod[]): Refusal[] {
  const refusals = periods.flatMap((period, at) => checkPeriod(period, at));
  if (refusals.length > 0) return refusals;
  const written = periods.map((period) => ({
    ...period,
    opensAt: parseWallTime(period.opensAt) ?? period.opensAt,
    closesAt: parseWallTime(period.closesAt) ?? period.closesAt,
  }));
  return [...checkOverlaps(written), ...checkSeasons(written)];
}

function checkPeriod(period: OpeningPeriod, at: number): Refusal[] {
  const { opensAt, closesAt, seasonFrom, seasonTo } = period;
  const say = (code: RefusalCode, field: string, params?: Refusal['params']): Refusal => ({
    code,
    path: ['periods', String(at), field],
    params,
    severity: 'BLOCKS',
  });
  const refusals = [...notATime(opensAt, say, 'opensAt'), ...notATime(closesAt, say, 'closesAt')];
  const opens = parseWallTime(opensAt);
  const closes = parseWallTime(closesAt);
  if (opens !== null && closes !== null && closes <= opens) {
    refusals.push(say('hours.closes_before_opening', 'closesAt', { opensAt: opens, closesAt: closes }));
  }
  for (const nth of period.nths) {
    if (![1, 2, 3, 4, 5, -1].includes(nth)) refusals.push(say('hours.not_an_nth', 'nths', { nth }));
  }
  if ((seasonFrom === null) !== (seasonTo === null))
    refusals.push(say('hours.season_incomplete', 'seasonTo'));
  for (const [field, day] of Object.entries({ seasonFrom, seasonTo })) {
    if (day !== null && parseYearlessDay(day) === null) {
      refusals.push(say('hours.not_a_season_day', field, { day }));
    }
  }
  return refusals;
}

function notATime(
  time: string,
  say: (code: RefusalCode, field: string, params: Refusal['params']) => Refusal,
  field: string,
): Refusal[] {
  if (parseWallTime(time) !== null) return [];
  const code = /^\s*24(:00){1,2}\s*$/.test(time) ? 'hours.midnight' : 'hours.not_a_time';
  return [say(code, field, { time })];
}

function checkOverlaps(periods: readonly OpeningPeriod[]): Refusal[] {
  const refusals: Refusal[] = [];
  periods.forEach((period, at) => {
    const other = periods.slice(0, at).find((earlier) => overlap(earlier, period));
    if (!other) return;
    const { weekday, opensAt, closesAt } = period;
    const params = { weekday, opensAt, closesAt, otherOpensAt: other.opensAt, otherClosesAt: other.closesAt };
    const path = ['periods', String(at), 'opensAt'];
    refusals.push({ code: 'hours.overlap', path, params, severity: 'BLOCKS' });
  });
  return refusals;
}

function overlap(a: OpeningPeriod, b: OpeningPeriod): boolean {
  const meet = a.opensAt < b.closesAt && b.opensAt < a.closesAt;
  return meet && a.weekday === b.weekday && sameSeason(a, b) && nthsMeet(a.nths, b.nths);
}

/** The last weekday of a month is its fourth or its fifth. */
function nthsMeet(a: readonly number[], b: readonly number[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  const days = (nths: readonly number[]) => nths.flatMap((nth) => (nth === -1 ? [4, 5, -1] : [nth]));
  return days(a).some((nth) => days(b).includes(nth));
}

const sameSeason = (a: OpeningPeriod, b: OpeningPeriod) =>
  a.seasonFrom === b.seasonFrom && a.seasonTo === b.seasonTo;

/** Two seasons may not share a day: nobody could say which hours hold. */
function checkSeasons(periods: readonly OpeningPeriod[]): Refusal[] {
  const refusals: Refusal[] = [];
  periods.forEach((period, at) => {
    const { seasonFrom: from, seasonTo: to } = period;
    const firstOfSeason = periods.findIndex((other) => sameSeason(other, period)) === at;
    if (from === null || to === null || !firstOfSeason) return;
    const other = periods.slice(0, at).find((earlier) => seasonsMeet(earlier, period));
    if (!other?.seasonFrom || !other.seasonTo) return;
    const params = { from, to, otherFrom: other.seasonFrom, otherTo: other.seasonTo };
    const path = ['periods', String(at), 'seasonFrom'];
    refusals.push({ code: 'hours.seasons_overlap', path, params, severity: 'BLOCKS' });
  });
  return refusals;
}

function seasonsMeet(a: OpeningPeriod, b: OpeningPeriod): boolean {
  if (!a.seasonFrom || !a.seasonTo || !b.seasonFrom || !b.seasonTo || sameSeason(a, b)) return false;
  return (
    isInSeason(a.seasonFrom, b.seasonFrom, b.seasonTo) || isInSeason(b.seasonFrom, a.seasonFrom, a.seasonTo)
  );
}
