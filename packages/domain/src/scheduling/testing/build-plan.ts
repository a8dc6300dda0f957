import { agreement } from '../../agreements/testing/build-agreement.js';
import { certification, clearance } from '../../navigators/testing/build-navigator.js';
import { shiftInstants, type Weekday } from '../../time/index.js';
import type {
  AgreementFacts,
  BranchFacts,
  NavigatorFacts,
  PlanFacts,
  PresencePattern,
  Shift,
  ShiftDraft,
} from '../shift.js';

/** Open every day from 9 to 12 and from 1 to 8. */
export function branch(id: string, more: Partial<BranchFacts> = {}): BranchFacts {
  const weekdays: Weekday[] = [1, 2, 3, 4, 5, 6, 7];
  const period = { branchId: id, nths: [], seasonFrom: null, seasonTo: null };
  return {
    id,
    libraryId: 'kpl',
    name: `${id[0]?.toUpperCase()}${id.slice(1)}`,
    zone: 'America/Detroit',
    kind: 'BRANCH',
    latitude: null,
    longitude: null,
    periods: weekdays.flatMap((weekday) => [
      { ...period, weekday, opensAt: '09:00', closesAt: '12:00' },
      { ...period, weekday, opensAt: '13:00', closesAt: '20:00' },
    ]),
    requirements: [],
    ...more,
  };
}

/** Signed, 12 hours a week, from 2026-10-01 to 2027-09-30. */
export function agreementFacts(more: Partial<AgreementFacts> = {}): AgreementFacts {
  return {
    ...agreement({ startsOn: '2026-10-01', endsOn: '2027-09-30' }),
    libraryName: 'Kalamazoo',
    signed: true,
    allowances: [],
    minutesElsewhere: 0,
    ...more,
  };
}

/** Certified until 2027-03-01 and cleared until 2027-06-30. */
export function navigator(id: string, more: Partial<NavigatorFacts> = {}): NavigatorFacts {
  return {
    id,
    name: `${id[0]?.toUpperCase()}${id.slice(1)}`,
    recoveryOrganizationId: 'institute',
    weeklyTargetMinutes: null,
    certifications: [certification({ navigatorId: id })],
    clearances: [clearance({ navigatorId: id })],
    wishes: [],
    ...more,
  };
}

/** Dee at Central on Tuesday 2026-11-24 from 2 to 5 pm. */
export function draft(more: Partial<ShiftDraft> = {}): ShiftDraft {
  return {
    navigatorId: 'dee',
    branchId: 'central',
    agreementId: 'mou',
    day: '2026-11-24',
    fromTime: '14:00',
    toTime: '17:00',
    learning: false,
    ...more,
  };
}

/** The same, stored and published in Detroit's zone. */
export function shift(id: string, more: Partial<Shift> = {}): Shift {
  const { day, fromTime, toTime, zone = 'America/Detroit', ...rest } = { ...draft(), ...more };
  const { instants } = shiftInstants(day, fromTime, toTime, zone);
  if (!instants) throw new Error(`no such shift: ${day} ${fromTime}-${toTime} ${zone}`);
  const stored = { id, state: 'PUBLISHED' as const, replacesId: null, zone, ...instants };
  return { ...stored, ...rest, day, fromTime, toTime };
}

/** Every Tuesday from 2 to 5 pm at Central. */
export function pattern(more: Partial<PresencePattern> = {}): PresencePattern {
  return {
    id: 'tuesdays',
    agreementId: 'mou',
    branchId: 'central',
    weekday: 2,
    everyWeeks: 1,
    nths: [],
    fromTime: '14:00',
    toTime: '17:00',
    people: 1,
    startsOn: '2026-10-01',
    endsOn: null,
    ...more,
  };
}

/** Central and Oshtemo under one agreement; Dee and Sam, both certified and cleared. */
export function facts(more: Partial<PlanFacts> = {}): PlanFacts {
  return {
    branches: [branch('central'), branch('oshtemo')],
    agreements: [agreementFacts()],
    navigators: [navigator('dee'), navigator('sam')],
    closedDays: [],
    travelTimes: [],
    shifts: [],
    ...more,
  };
}
