import { isInTerm, lastDayOf } from '../agreements/index.js';
import type { Refusal, RefusalCode } from '../refusals/index.js';
import { parseCalendarDay, parseWallTime } from '../time/index.js';
import type { AgreementFacts, PresencePattern } from './shift.js';

/** Whether a presence pattern can stand under its agreement (F-25). */
export function checkPattern(
  pattern: Omit<PresencePattern, 'id'>,
  agreement: Pick<AgreementFacts, 'branchIds' | 'startsOn' | 'endsOn' | 'endedOn' | 'libraryName'>,
): Refusal[] {
  const { fromTime, toTime, startsOn, endsOn, everyWeeks, people } = pattern;
  const refusals: Refusal[] = [];
  const say = (code: RefusalCode, field: string, params?: Refusal['params']) =>
    refusals.push({ code, path: [field], params, severity: 'BLOCKS' });
  for (const [field, time] of Object.entries({ fromTime, toTime })) {
    if (parseWallTime(time) === null) say('time.not_a_time', field, { time });
  }
  if (refusals.length === 0 && toTime <= fromTime) {
    say('time.ends_before_start', 'toTime', { from: fromTime, to: toTime });
  }
  for (const [field, day] of Object.entries({ startsOn, endsOn })) {
    if (day !== null && parseCalendarDay(day) === null) say('time.not_a_day', field, { day });
  }
  if (endsOn !== null && endsOn < startsOn)
    say('scheduling.pattern_without_days', 'endsOn', { startsOn, endsOn });
  if (!Number.isInteger(everyWeeks) || everyWeeks < 1 || everyWeeks > 52) {
    say('scheduling.pattern_weeks', 'everyWeeks', { weeks: everyWeeks });
  }
  if (!Number.isInteger(people) || people < 1 || people > 20)
    say('scheduling.pattern_people', 'people', { people });
  for (const nth of pattern.nths) {
    if (![1, 2, 3, 4, 5, -1].includes(nth)) say('hours.not_an_nth', 'nths', { nth });
  }
  if (!agreement.branchIds.includes(pattern.branchId)) {
    say('scheduling.branch_not_in_agreement', 'branchId', { branch: '', library: agreement.libraryName });
  }
  if (!isInTerm(agreement, startsOn)) {
    const params = { library: agreement.libraryName, day: startsOn };
    const term = { first: agreement.startsOn, last: lastDayOf(agreement) };
    say('scheduling.agreement_not_in_force', 'startsOn', { ...params, ...term });
  }
  return refusals;
}
