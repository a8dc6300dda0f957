import type { Refusal } from '../refusals/index.js';
import { minutesPassed } from '../time/index.js';
import type { Plan } from './plan.js';
import type { NavigatorFacts, Shift } from './shift.js';
import { travelMinutes } from './travel-minutes.js';

/** Where else a person is: at another place then, or too far away to arrive in time. Moments, so zones do not matter. */
export function checkElsewhere(plan: Plan, shift: Shift, navigator: NavigatorFacts): Refusal[] {
  const others = plan.aroundDay(shift.navigatorId, shift.day).filter(({ id }) => id !== shift.id);
  const meeting = others.filter((other) => other.startsAt < shift.endsAt && shift.startsAt < other.endsAt);
  const before = others.filter(({ endsAt }) => endsAt <= shift.startsAt).at(-1);
  const after = others.find(({ startsAt }) => startsAt >= shift.endsAt);
  return [
    ...meeting.map((other) => doubleBooked(plan, other, navigator)),
    ...(before ? noTravelTime(plan, before, shift, before, navigator) : []),
    ...(after ? noTravelTime(plan, shift, after, after, navigator) : []),
  ];
}

function doubleBooked(plan: Plan, other: Shift, { name }: NavigatorFacts): Refusal {
  const { day, fromTime: from, toTime: to, zone } = other;
  const branch = plan.branch(other.branchId)?.name ?? '';
  const params = { navigator: name, branch, day, from, to, zone };
  return { code: 'scheduling.double_booked', path: ['navigatorId'], params, severity: 'BLOCKS' };
}

/** Too little time from the end of one shift to the beginning of the next; `other` is the one not looked at. */
function noTravelTime(
  plan: Plan,
  first: Shift,
  next: Shift,
  other: Shift,
  { name }: NavigatorFacts,
): Refusal[] {
  const from = plan.branch(first.branchId);
  const to = plan.branch(next.branchId);
  if (!from || !to || from.id === to.id) return [];
  const travel = travelMinutes(from, to, plan.travelTime(from.id, to.id));
  const available = minutesPassed(first.endsAt, next.startsAt);
  if (!travel || available >= travel.minutes) return [];
  const params = {
    navigator: name,
    branch: from.name,
    otherBranch: to.name,
    needed: travel.minutes,
    available,
    day: other.day,
  };
  const path = [other === first ? 'fromTime' : 'toTime'];
  return [{ code: 'scheduling.no_travel_time', path, params, severity: travel.blocks ? 'BLOCKS' : 'WARNS' }];
}
