import type { Refusal, RefusalCode } from '../refusals/index.js';
import { parseCalendarDay } from '../time/index.js';
import type { Certification } from './navigator.js';

/**
 * Whether a certificate can be entered (F-16). `others` are the person's other certificates: a dual one shares one date
 * with what it replaces, so a different date is worth a warning.
 */
export function checkCertification(
  certification: Omit<Certification, 'id' | 'navigatorId'>,
  others: readonly Pick<Certification, 'kind' | 'firstInvalidDay'>[],
): Refusal[] {
  const { kind, otherName, issuedOn, firstInvalidDay, renewalSentOn, probationFrom } = certification;
  const refusals: Refusal[] = [];
  const say = (
    code: RefusalCode,
    field: string,
    params?: Refusal['params'],
    severity: Refusal['severity'] = 'BLOCKS',
  ) => refusals.push({ code, path: [field], params, severity });
  for (const [field, day] of Object.entries({ issuedOn, firstInvalidDay, renewalSentOn, probationFrom })) {
    if (day !== null && parseCalendarDay(day) === null) say('navigators.not_a_day', field, { day });
  }
  if (kind === 'OTHER' && !otherName?.trim()) say('navigators.other_name_missing', 'otherName');
  if (firstInvalidDay === null) {
    if (kind !== 'OTHER') say('navigators.first_invalid_day_missing', 'firstInvalidDay');
    return refusals;
  }
  if (firstInvalidDay <= issuedOn) {
    say('navigators.invalid_before_issue', 'firstInvalidDay', { issuedOn, firstInvalidDay });
  }
  if (kind !== 'OTHER' && !firstInvalidDay.endsWith('-01')) {
    say('navigators.not_first_of_month', 'firstInvalidDay', { day: firstInvalidDay }, 'WARNS');
  }
  const shared = sharesDateWith(kind);
  const other = others.find(
    (one) =>
      shared.includes(one.kind) && one.firstInvalidDay !== null && one.firstInvalidDay !== firstInvalidDay,
  );
  if (other?.firstInvalidDay) {
    const params = { day: firstInvalidDay, otherDay: other.firstInvalidDay };
    say('navigators.dual_shares_date', 'firstInvalidDay', params, 'WARNS');
  }
  return refusals;
}

/** A dual certificate has one date for both halves, so a half entered besides it should have the same. */
function sharesDateWith(kind: Certification['kind']): Certification['kind'][] {
  if (kind === 'DUAL') return ['CPSS', 'CPRC'];
  return kind === 'CPSS' || kind === 'CPRC' ? ['DUAL'] : [];
}
