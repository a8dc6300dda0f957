import type { Refusal } from '../refusals/index.js';
import { type CalendarDay, parseCalendarDay } from '../time/index.js';
import type { Agreement, AgreementState } from './agreement.js';
import { lastDayOf } from './agreement-state.js';

/**
 * Whether a side can end the agreement after this last day: from today (or its first day) to the end of the term. One
 * that has not begun is withdrawn instead.
 */
export function checkEnding(
  agreement: Pick<Agreement, 'startsOn' | 'endsOn' | 'endedOn'>,
  state: AgreementState,
  lastDay: CalendarDay,
  today: CalendarDay,
): Refusal[] {
  if (state !== 'IN_FORCE' && state !== 'SIGNED') {
    return [{ code: 'agreements.not_running', path: [], params: { state }, severity: 'BLOCKS' }];
  }
  if (parseCalendarDay(lastDay) === null) {
    return [
      { code: 'agreements.not_a_day', path: ['endedOn'], params: { day: lastDay }, severity: 'BLOCKS' },
    ];
  }
  const first = today > agreement.startsOn ? today : agreement.startsOn;
  const last = lastDayOf(agreement);
  if (lastDay >= first && lastDay <= last) return [];
  const params = { day: lastDay, first, last };
  return [{ code: 'agreements.end_outside_term', path: ['endedOn'], params, severity: 'BLOCKS' }];
}

/** Whether an agreement can be withdrawn: until its first day, signed or not. */
export function checkWithdrawal(state: AgreementState): Refusal[] {
  if (state === 'DRAFT' || state === 'SIGNED' || state.startsWith('WAITING_')) return [];
  return [{ code: 'agreements.not_running', path: [], params: { state }, severity: 'BLOCKS' }];
}

/** What stands on an agreement and would stop with it. */
export interface StandingFacts {
  shifts: readonly {
    id: string;
    agreementId: string;
    branchId: string;
    navigatorId: string;
    day: CalendarDay;
    startsAt: number;
    endsAt: number;
  }[];
  patterns: readonly { id: string; agreementId: string; endsOn: CalendarDay | null }[];
}

/** What stops when an agreement's last day is this one. */
export interface WhatStops {
  /** Last day inside: access ends at the following midnight of each branch's zone. */
  lastDay: CalendarDay;
  branches: { branchId: string; shiftIds: string[]; minutes: number; navigatorIds: string[] }[];
  patternIds: string[];
}

/** What stops at each branch when the agreement ends after `lastDay`: later shifts and the patterns behind them. */
export function whatStops(
  agreement: Pick<Agreement, 'id' | 'branchIds'>,
  lastDay: CalendarDay,
  facts: StandingFacts,
): WhatStops {
  const later = facts.shifts.filter(({ agreementId, day }) => agreementId === agreement.id && day > lastDay);
  const branches = agreement.branchIds.map((branchId) => {
    const shifts = later.filter((shift) => shift.branchId === branchId);
    return {
      branchId,
      shiftIds: shifts.map(({ id }) => id),
      minutes: shifts.reduce(
        (sum, { startsAt, endsAt }) => sum + Math.round((endsAt - startsAt) / 60_000),
        0,
      ),
      navigatorIds: [...new Set(shifts.map(({ navigatorId }) => navigatorId))],
    };
  });
  const patterns = facts.patterns.filter(
    ({ agreementId, endsOn }) => agreementId === agreement.id && (endsOn === null || endsOn > lastDay),
  );
  return { lastDay, branches, patternIds: patterns.map(({ id }) => id) };
}
