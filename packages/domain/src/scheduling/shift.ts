import type { Agreement, WeekAllowance } from '../agreements/index.js';
import type { ClosedDay, OpeningPeriod } from '../hours/index.js';
import type { BranchRequirement, Certification, Clearance, Wish } from '../navigators/index.js';
import type { BranchKind } from '../organizations/index.js';
import type { CalendarDay, Instant, WallTime, Week, Weekday } from '../time/index.js';
import { enumOf, type EnumOf } from '../values/index.js';

/** A published row is never edited in place: a draft names the row it replaces, publishing swaps them. */
export const ShiftState = enumOf('DRAFT', 'PUBLISHED', 'CANCELLED', 'REPLACED');
export type ShiftState = EnumOf<typeof ShiftState>;

/** Navigator hours as a coordinator writes them, by the branch's clock. */
export interface ShiftDraft {
  navigatorId: string;
  branchId: string;
  agreementId: string;
  day: CalendarDay;
  fromTime: WallTime;
  toTime: WallTime;
  /** Learning alongside: needs clearance but no certificate, is never alone. */
  learning: boolean;
}

/** Navigator hours as they are stored. */
export interface Shift extends ShiftDraft {
  id: string;
  state: ShiftState;
  /** The published row that this draft stands for. */
  replacesId: string | null;
  /** A draft that only takes the published row away. */
  removes?: boolean;
  /** Copied from the branch. */
  zone: string;
  startsAt: Instant;
  endsAt: Instant;
}

/** Every so many weeks on a weekday (or on its nths of the month) a branch expects so many people. */
export interface PresencePattern {
  id: string;
  agreementId: string;
  branchId: string;
  weekday: Weekday;
  /** 1 for every week, 2 for every other one …, counted from the week of `startsOn`. */
  everyWeeks: number;
  /** 1 to 5 and -1 (the last); empty: not bound to the month. */
  nths: number[];
  fromTime: WallTime;
  toTime: WallTime;
  /** How many people at once. */
  people: number;
  /** First and last day, both inside; no last day: as long as the agreement. */
  startsOn: CalendarDay;
  endsOn: CalendarDay | null;
}

/** What planning knows of a branch. */
export interface BranchFacts {
  id: string;
  libraryId: string;
  name: string;
  zone: string;
  /** Bookmobiles and books by mail need no opening hours. */
  kind: BranchKind;
  latitude: number | null;
  longitude: number | null;
  periods: readonly OpeningPeriod[];
  requirements: readonly BranchRequirement[];
}

/** What planning knows of an agreement. */
export interface AgreementFacts extends Agreement {
  /** The partner library's name, for the sentence. */
  libraryName: string;
  /** Both sides have signed the terms as they stand. */
  signed: boolean;
  allowances: readonly WeekAllowance[];
  /** Minutes of the term that count and lie outside the shifts passed along. Only needed with `totalMinutes`. */
  minutesElsewhere: number;
}

/** What planning knows of a person. */
export interface NavigatorFacts {
  id: string;
  name: string;
  recoveryOrganizationId: string;
  weeklyTargetMinutes: number | null;
  certifications: readonly Certification[];
  clearances: readonly Clearance[];
  wishes: readonly Wish[];
}

/** Minutes between two branches as the coordinator knows them; they hold both ways. */
export interface TravelTime {
  branchId: string;
  otherBranchId: string;
  minutes: number;
  /** Whether too little time blocks publishing, or only warns. */
  blocks: boolean;
}

/** Everything that the rules of planning look at. */
export interface PlanFacts {
  branches: readonly BranchFacts[];
  agreements: readonly AgreementFacts[];
  navigators: readonly NavigatorFacts[];
  closedDays: readonly ClosedDay[];
  travelTimes: readonly TravelTime[];
  /** All shifts of the weeks looked at, with a day before and after; states other than live ones are ignored. */
  shifts: readonly Shift[];
}

/** A day in a pattern's week on which people are expected. */
export interface Occurrence {
  patternId: string;
  agreementId: string;
  branchId: string;
  day: CalendarDay;
  fromTime: WallTime;
  toTime: WallTime;
  people: number;
}

/** Expected hours that nobody covers. */
export interface Gap {
  agreementId: string;
  branchId: string;
  day: CalendarDay;
  fromTime: WallTime;
  toTime: WallTime;
  /** How many people are missing at once. */
  missing: number;
}

/** Planned, delivered and left of an agreement's hours, in minutes. */
export interface HoursFigures {
  /** Published. */
  planned: number;
  /** Not yet published, on top (or below zero where drafts take hours away). */
  drafted: number;
  /** Confirmed by the library. */
  delivered: number;
}

/** The hours meter of one agreement in one week. */
export interface HoursMeter {
  agreementId: string;
  week: Week;
  inWeek: HoursFigures & { limit: number; allowed: number; left: number };
  inTerm: HoursFigures & { limit: number | null; left: number | null };
  /** Of the week, by branch; `expected` is what the presence patterns ask for, `covered` what can really happen (`coverageOf`). */
  byBranch: (HoursFigures & { branchId: string; expected: number; covered: number })[];
}
