import { clockChangeIn } from '@mutuality/domain/time';
import { daysOfWeek, todayIn, zoneHere } from '../../lib/dates/weeks.js';
import { dayWords, minutesWords, zoneWords } from '../../lib/dates/words.js';
import type { Language } from '../../lib/i18n/languages.js';
import type { Speech } from '../../lib/refusals/problems.js';
import { blocking } from '../../lib/refusals/problems.js';
import type { GridCard, GridCell, GridColumn, GridRow, Place } from '../../ui/grid/week-grid-model.js';
import {
  type BoardData,
  type BoardPlace,
  type BoardShift,
  type BoardView,
  changeOf,
  type Checks,
  coverageOf,
  type Gap,
  isPlannable,
  minutesOfPerson,
  reasonsOf,
  shownShifts,
  troubleOn,
} from './board.js';
import { CardFace } from './CardFace.js';
import { hoursOf, shiftName, timesWords } from './words.js';

/** A card that knows its shift. */
export interface BoardCard extends GridCard {
  shift: BoardShift;
}

export interface Shown {
  board: BoardData;
  checks: Checks | undefined;
  places: BoardPlace[];
  view: BoardView;
}

/** Names that a moved draft keeps on the board, though it is a new row: so the focus stays with it. */
export type Aliases = ReadonlyMap<string, string>;

export const keyOf = ({ id, replacesId }: BoardShift, aliases: Aliases): string =>
  aliases.get(id) ?? replacesId ?? id;

/** The week's days: which one is today, on which clocks change, and on which there is something to look at. */
export function columnsOf({ board, checks, places }: Shown, { t, language }: Speech): GridColumn[] {
  const { week } = board;
  const today = todayIn(zoneHere());
  const zones = [...new Set(places.map(({ zone }) => zone))];
  const changes = new Set(zones.map((zone) => clockChangeIn(week, zone)?.day));
  return daysOfWeek(week).map((day) => ({
    key: day,
    title: dayWords(day, language, 'column'),
    long: dayWords(day, language, 'long'),
    note: changes.has(day) ? t('scheduling.clocks_change') : undefined,
    isToday: day === today,
    trouble: checks && troubleWords(troubleOn(board, checks, day), t),
  }));
}

const troubleWords = (trouble: ReturnType<typeof troubleOn>, t: Speech['t']): string | undefined =>
  trouble.gaps + trouble.conflicts > 0 ? t('scheduling.lead', trouble) : undefined;

/** Places with what is covered of what is expected, or people with their hours of those they wish for. */
export function rowsOf({ board, checks, places, view }: Shown, speech: Speech): GridRow[] {
  const { t, language } = speech;
  if (view === 'people') {
    return board.navigators.map(({ id, name, weeklyTargetMinutes }) => ({
      key: id,
      title: name,
      below: hoursOf(minutesOfPerson(board, id), weeklyTargetMinutes, speech),
    }));
  }
  const severalZones = new Set(places.map(({ zone }) => zone)).size > 1;
  return places.map(({ id, name, zone }) => {
    const { covered, expected } = coverageOf(checks, id);
    const hours = expected > 0 ? hoursOf(covered, expected, speech) : minutesWords(covered);
    return {
      key: id,
      title: name,
      below: (
        <>
          <div>{checks && t('scheduling.planned_here', { hours })}</div>
          {severalZones && <div>{zoneWords(zone, language)}</div>}
        </>
      ),
    };
  });
}

/** A card for each shift, looking like what it is: settled, draft, or something to look at. */
export function cardsOf(
  { board, checks, places, view }: Shown,
  aliases: Aliases,
  language: Language,
): BoardCard[] {
  const reasons = reasonsOf(checks);
  return shownShifts(board).map((shift) => {
    const found = reasons.get(shift.id) ?? [];
    const place = places.find(({ id }) => id === shift.branchId)?.name ?? '';
    const settled = shift.state === 'DRAFT' ? 'draft' : 'settled';
    return {
      key: keyOf(shift, aliases),
      row: view === 'people' ? shift.navigatorId : shift.branchId,
      column: shift.day,
      name: shiftName(shift, language),
      face: (
        <CardFace shift={shift} title={view === 'people' ? place : shift.navigatorName} reasons={found} />
      ),
      look: blocking(found).length > 0 ? 'look' : settled,
      movable: shift.viewerCan.includes('shift.assign') && changeOf(shift) !== 'removed',
      shift,
    };
  });
}

/** The gaps of a place on a day. */
export const gapsAt = (checks: Checks | undefined, { row, column }: Place): Gap[] =>
  checks?.gaps.filter(({ branchId, day }) => branchId === row && day === column) ?? [];

/** What a cell says besides its cards: closed, a gap to fill, hours that a partner has taken. */
export function cellOf({ checks, places, view }: Shown, at: Place, { t, language }: Speech): GridCell {
  if (view === 'people') return { add: t('scheduling.assign') };
  const place = places.find(({ id }) => id === at.row);
  const closed = checks?.closed.find(({ branchId, day }) => branchId === at.row && day === at.column);
  const gaps = gapsAt(checks, at);
  const taken = checks?.taken.filter(({ branchId, day }) => branchId === at.row && day === at.column) ?? [];
  const add = place && isPlannable(place, at.column) && !closed;
  const gapWords = (gap: Gap) =>
    t('scheduling.gap', { times: timesWords(gap, language), people: gap.missing });
  const lines = [
    ...(closed ? [closed.reason || t('scheduling.closed')] : []),
    ...(add ? [] : gaps.map(gapWords)),
    ...taken.map((hours) => t('scheduling.taken', { times: timesWords(hours, language) })),
  ];
  return {
    note: lines.length > 0 ? lines.map((line) => <div key={line}>{line}</div>) : undefined,
    look: closed ? 'closed' : gaps.length > 0 ? 'gap' : undefined,
    fills: add
      ? gaps.map((gap) => ({ key: gap.fromTime, text: gapWords(gap), act: t('scheduling.fill') }))
      : undefined,
    add: add ? t('scheduling.assign') : undefined,
  };
}
