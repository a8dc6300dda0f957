import type { Weekday } from '../../time/index.js';
import type { BranchHours, ClosedDay, OpeningPeriod } from '../opening-hours.js';

/** A period of branch `central`, every week and all year unless said otherwise. */
export function period(
  weekday: Weekday,
  opensAt: string,
  closesAt: string,
  more: Partial<OpeningPeriod> = {},
) {
  return {
    branchId: 'central',
    weekday,
    nths: [],
    opensAt,
    closesAt,
    seasonFrom: null,
    seasonTo: null,
    ...more,
  };
}

/** A day on which the whole library `kpl` is closed, unless said otherwise. */
export function closedDay(day: string, more: Partial<ClosedDay> = {}): ClosedDay {
  return {
    id: day,
    libraryId: 'kpl',
    branchId: null,
    startsOn: day,
    endsOn: day,
    opensAt: null,
    closesAt: null,
    reason: 'Holiday',
    ...more,
  };
}

export function hoursOf(periods: OpeningPeriod[], closedDays: ClosedDay[] = []): BranchHours {
  return { branchId: 'central', libraryId: 'kpl', periods, closedDays };
}
