import {
  type ClosedDay,
  closedDaysOn,
  isClosedAllDay,
  openPeriods,
  type OpenPeriod,
} from '../hours/index.js';
import { addDays, type CalendarDay, minutesPassed, type Week, weekOf } from '../time/index.js';
import type { AgreementFacts, BranchFacts, NavigatorFacts, PlanFacts, Shift, TravelTime } from './shift.js';

/** The facts of planning, looked up by id and by day instead of searched: made once, asked for every shift. */
export interface Plan {
  /** What would stand if every draft were published. */
  shifts: readonly Shift[];
  branch(id: string): BranchFacts | undefined;
  navigator(id: string): NavigatorFacts | undefined;
  agreement(id: string): AgreementFacts | undefined;
  travelTime(branchId: string, otherBranchId: string): TravelTime | undefined;
  /** A person's shifts on a day, the day before and the day after, wherever they are, earliest first. */
  aroundDay(navigatorId: string, day: CalendarDay): readonly Shift[];
  atBranch(branchId: string, day: CalendarDay): readonly Shift[];
  openOn(branch: BranchFacts, day: CalendarDay): DayHours;
  /** Minutes that count against the agreement in a week, and in all shifts of the plan. */
  agreementMinutes(agreementId: string, week?: Week): number;
  navigatorMinutes(navigatorId: string, week: Week): number;
}

/** When a branch is open on a day. */
export interface DayHours {
  /** Whether the branch has entered hours; without any it counts as open, unless it is a closed day. */
  known: boolean;
  periods: readonly OpenPeriod[];
  /** Why it is closed all day, as the door says; empty on a day that it never opens. */
  reason: string;
}

/** The shifts that would stand if every draft were published: without cancelled ones and those drafts stand for. */
export function standingShifts(shifts: readonly Shift[]): Shift[] {
  const drafts = shifts.filter(({ state }) => state === 'DRAFT');
  const replaced = new Set(drafts.map(({ replacesId }) => replacesId));
  return shifts.filter(
    (shift) =>
      (shift.state === 'DRAFT' && !shift.removes) || (shift.state === 'PUBLISHED' && !replaced.has(shift.id)),
  );
}

/** Whether a shift's minutes count against its agreement: not a learner's, unless the agreement says so. */
export function counts(
  shift: Pick<Shift, 'learning'>,
  agreement: Pick<AgreementFacts, 'countsLearning'>,
): boolean {
  return !shift.learning || agreement.countsLearning;
}

/** Minutes that a shift really lasts. */
export function minutesOfShift({ startsAt, endsAt }: Pick<Shift, 'startsAt' | 'endsAt'>): number {
  return minutesPassed(startsAt, endsAt);
}

/** Indexes the facts of planning. Linear in their number. */
export function planOf(facts: PlanFacts): Plan {
  const shifts = standingShifts(facts.shifts).sort((a, b) => a.startsAt - b.startsAt);
  const branches = byId(facts.branches);
  const navigators = byId(facts.navigators);
  const agreements = byId(facts.agreements);
  const travel = new Map(
    facts.travelTimes.flatMap((time) => [
      [key(time.otherBranchId, time.branchId), time],
      [key(time.branchId, time.otherBranchId), time],
    ]),
  );
  const ofNavigator = grouped(shifts, ({ navigatorId, day }) => key(navigatorId, day));
  const ofBranch = grouped(shifts, ({ branchId, day }) => key(branchId, day));
  const closed = grouped(facts.closedDays, ({ branchId, libraryId }) => branchId ?? libraryId);
  const around = remembering((day) => [addDays(day, -1), day, addDays(day, 1)]);
  const minutes = sumsOf(shifts, agreements);
  return {
    shifts,
    branch: (id) => branches.get(id),
    navigator: (id) => navigators.get(id),
    agreement: (id) => agreements.get(id),
    travelTime: (branchId, otherBranchId) => travel.get(key(branchId, otherBranchId)),
    aroundDay: (id, day) => around(day).flatMap((near) => ofNavigator.get(key(id, near)) ?? []),
    atBranch: (branchId, day) => ofBranch.get(key(branchId, day)) ?? [],
    openOn: (branch, day) => {
      const closedDays = [...(closed.get(branch.id) ?? []), ...(closed.get(branch.libraryId) ?? [])];
      return dayHours(branch, closedDays, day);
    },
    agreementMinutes: (id, week = '') => minutes.get(key(id, week)) ?? 0,
    navigatorMinutes: (id, week) => minutes.get(key(id, week)) ?? 0,
  };
}

function dayHours(branch: BranchFacts, closedDays: readonly ClosedDay[], day: CalendarDay): DayHours {
  const { id: branchId, libraryId, periods } = branch;
  const hours = { branchId, libraryId, periods, closedDays };
  const known = periods.length > 0;
  const closed = closedDaysOn(hours, day).find(isClosedAllDay);
  if (closed) return { known, periods: [], reason: closed.reason };
  return {
    known,
    periods: known ? openPeriods(hours, day) : [{ opensAt: '00:00', closesAt: '23:59' }],
    reason: '',
  };
}

const key = (...parts: string[]) => parts.join(' ');

/** A plan asks the same about its few days for each of its thousands of shifts. */
function remembering<T>(of: (day: CalendarDay) => T): (day: CalendarDay) => T {
  const known = new Map<CalendarDay, T>();
  return (day) => {
    const value = known.get(day) ?? of(day);
    known.set(day, value);
    return value;
  };
}

function byId<T extends { id: string }>(rows: readonly T[]): Map<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}

function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

/** Minutes by person and week, by agreement and week, and by agreement (without a week). */
function sumsOf(
  shifts: readonly Shift[],
  agreements: ReadonlyMap<string, AgreementFacts>,
): Map<string, number> {
  const sums = new Map<string, number>();
  const add = (name: string, minutes: number) => sums.set(name, (sums.get(name) ?? 0) + minutes);
  const weekOfDay = remembering(weekOf);
  for (const shift of shifts) {
    const minutes = minutesOfShift(shift);
    const week = weekOfDay(shift.day);
    add(key(shift.navigatorId, week), minutes);
    const agreement = agreements.get(shift.agreementId);
    if (!agreement || !counts(shift, agreement)) continue;
    add(key(agreement.id, week), minutes);
    add(key(agreement.id, ''), minutes);
  }
  return sums;
}
