import type { CalendarDay, WallTime, Weekday, YearlessDay } from '../time/index.js';

/** A branch is open from one wall time to another on a weekday; several a day are several rows. */
export interface OpeningPeriod {
  branchId: string;
  /** Monday = 1 to Sunday = 7. */
  weekday: Weekday;
  /** 1 to 5 and -1 (the last) for "first and third Tuesday"; empty for every week. */
  nths: number[];
  opensAt: WallTime;
  closesAt: WallTime;
  /**
   * First and last day of the season that this period belongs to, both inside; it may cross the new year. Both null:
   * all year. On a day of a season only that season's periods hold.
   */
  seasonFrom: YearlessDay | null;
  seasonTo: YearlessDay | null;
}

/** Days on which one branch (or, without a branch, the whole library) is closed, opens late or closes early. */
export interface ClosedDay {
  id: string;
  libraryId: string;
  branchId: string | null;
  /** First and last day, both inside; the same for one day. */
  startsOn: CalendarDay;
  endsOn: CalendarDay;
  /** Opens late: nothing before this time. Null with `closesAt` null: closed all day. */
  opensAt: WallTime | null;
  /** Closes early: nothing after this time. */
  closesAt: WallTime | null;
  /** What the door says, such as "Thanksgiving". */
  reason: string;
}

/** What is known about when a branch is open. `closedDays` may hold those of other branches; they are ignored. */
export interface BranchHours {
  branchId: string;
  libraryId: string;
  periods: readonly OpeningPeriod[];
  closedDays: readonly ClosedDay[];
}

/** Open from one time to another on one day, by the branch's clock. */
export interface OpenPeriod {
  opensAt: WallTime;
  closesAt: WallTime;
}
