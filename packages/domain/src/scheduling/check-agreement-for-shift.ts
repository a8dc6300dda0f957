import { checkTotalHours, checkWeeklyHours, isInTerm, lastDayOf } from '../agreements/index.js';
import type { Refusal, RefusalCode } from '../refusals/index.js';
import { weekOf } from '../time/index.js';
import { counts, type Plan } from './plan.js';
import type { AgreementFacts, BranchFacts, NavigatorFacts, Shift } from './shift.js';

/** Whether the agreement carries a shift: signed, in force that day, naming that branch and that person's organisation. */
export function checkAgreementInForce(
  shift: Shift,
  agreement: AgreementFacts,
  branch: BranchFacts | undefined,
  navigator: NavigatorFacts | undefined,
): Refusal[] {
  const refusals: Refusal[] = [];
  const say = (code: RefusalCode, field: string, params: Refusal['params']) =>
    refusals.push({ code, path: [field], params, severity: 'BLOCKS' });
  const library = agreement.libraryName;
  if (!agreement.signed || agreement.withdrawnOn !== null) {
    say('scheduling.agreement_not_signed', 'agreementId', { library });
  } else if (!isInTerm(agreement, shift.day)) {
    const params = { library, day: shift.day, first: agreement.startsOn, last: lastDayOf(agreement) };
    say('scheduling.agreement_not_in_force', 'day', params);
  }
  if (branch && !agreement.branchIds.includes(branch.id)) {
    say('scheduling.branch_not_in_agreement', 'branchId', { branch: branch.name, library });
  }
  if (navigator && navigator.recoveryOrganizationId !== agreement.recoveryOrganizationId) {
    say('scheduling.navigator_of_other_organization', 'navigatorId', { navigator: navigator.name });
  }
  return refusals;
}

/** Over the agreement's hours (F-29). Said on drafts only: what is published has been accepted. */
export function checkAgreementHours(plan: Plan, shift: Shift, agreement: AgreementFacts): Refusal[] {
  if (shift.state !== 'DRAFT' || !counts(shift, agreement)) return [];
  const week = weekOf(shift.day);
  const inWeek = plan.agreementMinutes(agreement.id, week);
  const inTerm = plan.agreementMinutes(agreement.id) + agreement.minutesElsewhere;
  return [
    ...checkWeeklyHours(agreement, agreement.libraryName, agreement.allowances, week, inWeek),
    ...checkTotalHours(agreement, agreement.libraryName, inTerm),
  ];
}
