import { placeName } from '@mutuality/domain/onboarding';
import type { Refusal } from '@mutuality/domain/refusals';
import { minutesBetween } from '@mutuality/domain/time';
import type { BoardChecksQuery, BoardQuery } from '../../gql/graphql.js';
import { blocking, readRefusals } from '../../lib/refusals/problems.js';

export type BoardData = BoardQuery['weekBoard'];
export type Checks = BoardChecksQuery['weekChecks'];
export type BoardShift = BoardData['shifts'][number];
export type BoardBranch = BoardData['branches'][number];
export type Gap = Checks['gaps'][number];
export type Meter = Checks['meters'][number];

/** What the rows of the board are. */
export type BoardView = 'places' | 'people';

/** A branch as a row: named as people call it, with the agreements that carry hours there in this week. */
export interface BoardPlace {
  id: string;
  name: string;
  zone: string;
  agreements: BoardBranch[];
}

/** Branches by library, each once, also where two agreements follow each other in the week. */
export function placesOf({ branches }: BoardData): BoardPlace[] {
  const places = new Map<string, BoardPlace>();
  for (const branch of branches) {
    const known = places.get(branch.id);
    if (known) known.agreements.push(branch);
    else
      places.set(branch.id, { id: branch.id, name: nameOf(branch), zone: branch.zone, agreements: [branch] });
  }
  return [...places.values()];
}

function nameOf({ libraryName, name, onlyOutlet }: BoardBranch): string {
  const { library, place } = placeName(
    libraryName,
    name,
    onlyOutlet ? [{ kind: 'CENTRAL', status: 'OPEN' }] : [],
  );
  return library ? `${library}: ${place}` : place;
}

/** The agreement that carries hours at a place on a day; where none does, the nearest one, so that the rule can say why not. */
export function agreementAt({ agreements }: BoardPlace, day: string): BoardBranch | undefined {
  return (
    agreements.find(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay) ??
    agreements.find(({ firstDay }) => day < firstDay) ??
    agreements.at(-1)
  );
}

/** Whether hours can be planned at a place on a day. */
export function isPlannable(place: BoardPlace, day: string): boolean {
  return place.agreements.some(
    ({ firstDay, lastDay, viewerCan }) =>
      viewerCan.includes('shift.assign') && firstDay <= day && day <= lastDay,
  );
}

/** How a shift stands to what is published: as it is, added, moved from somewhere, or to be taken away. */
export type Change = 'none' | 'added' | 'moved' | 'removed';

export const changeOf = ({ state, replacesId, removes }: BoardShift): Change => {
  if (state !== 'DRAFT') return 'none';
  if (removes) return 'removed';
  return replacesId ? 'moved' : 'added';
};

/** Shifts as they would stand, and those to be taken away: a published one that a draft stands for is shown by its draft. */
export function shownShifts({ shifts }: BoardData): BoardShift[] {
  const stoodFor = new Set(shifts.map(({ replacesId }) => replacesId));
  return shifts.filter(({ id, state }) => state === 'DRAFT' || !stoodFor.has(id));
}

/** What waits to be published. */
export const draftsOf = ({ shifts }: BoardData): BoardShift[] =>
  shifts.filter(({ state }) => state === 'DRAFT');

/** Every violated rule of each shift. */
export function reasonsOf(checks: Checks | undefined): Map<string, Refusal[]> {
  return new Map(checks?.shifts.map(({ shiftId, refusals }) => [shiftId, readRefusals(refusals)]));
}

/** Drafts that fit, and those that a hard rule keeps from being published. */
export function sortDrafts(board: BoardData, checks: Checks | undefined) {
  const reasons = reasonsOf(checks);
  const isBlocked = ({ id }: BoardShift) => blocking(reasons.get(id) ?? []).length > 0;
  const drafts = draftsOf(board);
  return {
    fitting: drafts.filter((draft) => !isBlocked(draft)),
    blocked: drafts.filter(isBlocked),
    reasons,
  };
}

/** How many conflicts there are, published shifts included; two shifts that clash with each other are one. */
export function conflictsIn(board: BoardData, checks: Checks): number {
  const shifts = new Map(board.shifts.map((shift) => [shift.id, shift]));
  const names = new Map(board.branches.map(({ id, name }) => [id, name]));
  const conflicts = new Set<string>();
  for (const [id, refusals] of reasonsOf(checks)) {
    const shift = shifts.get(id);
    for (const refusal of blocking(refusals)) {
      conflicts.add(shift ? clashOf(shift, names.get(shift.branchId) ?? '', refusal) : id);
    }
  }
  return conflicts.size;
}

/** What a conflict is about: the shift itself, or the two shifts of one person that clash, named alike from both ends. */
function clashOf(shift: BoardShift, branch: string, { code, params = {} }: Refusal): string {
  const about = (...parts: unknown[]) => parts.join(' | ');
  if (code === 'scheduling.double_booked') {
    const ends = [
      about(branch, shift.day, shift.fromTime, shift.toTime),
      about(params.branch, params.day, params.from, params.to),
    ];
    return about(code, shift.navigatorId, ...ends.sort());
  }
  if (code === 'scheduling.no_travel_time') {
    return about(code, shift.navigatorId, params.branch, params.otherBranch, params.needed, params.available);
  }
  return shift.id;
}

/** Gaps and shifts with a reason that blocks on a day. */
export function troubleOn(board: BoardData, checks: Checks, day: string) {
  const reasons = reasonsOf(checks);
  return {
    gaps: checks.gaps.filter((gap) => gap.day === day).length,
    conflicts: shownShifts(board).filter(
      (shift) => shift.day === day && blocking(reasons.get(shift.id) ?? []).length > 0,
    ).length,
  };
}

export const minutesOf = ({ fromTime, toTime }: { fromTime: string; toTime: string }): number =>
  minutesBetween(fromTime, toTime);

/** Minutes that a person would work in the week if every draft were published. */
export const minutesOfPerson = (board: BoardData, navigatorId: string): number =>
  shownShifts(board)
    .filter((shift) => shift.navigatorId === navigatorId && !shift.removes)
    .reduce((sum, shift) => sum + minutesOf(shift), 0);

/** Covered (drafts included) and expected minutes of a branch, over all its agreements. */
export function coverageOf(checks: Checks | undefined, branchId: string) {
  const rows =
    checks?.meters.flatMap(({ byBranch }) => byBranch.filter((row) => row.branchId === branchId)) ?? [];
  return rows.reduce(
    (sum, row) => ({
      covered: sum.covered + row.covered,
      expected: sum.expected + row.expected,
    }),
    { covered: 0, expected: 0 },
  );
}

/** Who gets a mail when these drafts are published, and at which places: those that are left as well. */
export function toldBy(board: BoardData, drafts: readonly BoardShift[]) {
  const byId = new Map(board.shifts.map((shift) => [shift.id, shift]));
  const touched = [...drafts, ...drafts.flatMap(({ replacesId }) => byId.get(replacesId ?? '') ?? [])];
  const people = new Set(touched.map(({ navigatorId }) => navigatorId));
  const branches = new Set(touched.map(({ branchId }) => branchId));
  return {
    people: board.navigators.filter(({ id }) => people.has(id)),
    places: placesOf(board).filter(({ id }) => branches.has(id)),
  };
}
