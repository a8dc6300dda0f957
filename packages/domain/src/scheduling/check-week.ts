import type { Refusal, RefusalCode } from '../refusals/index.js';
import { checkAgreementHours, checkAgreementInForce } from './check-agreement-for-shift.js';
import { checkElsewhere } from './check-elsewhere.js';
import { checkLearner } from './check-learner.js';
import { checkPerson, checkTargetHours } from './check-person.js';
import { checkPlace } from './check-place.js';
import { checkWishes } from './check-wishes.js';
import { type Plan, planOf } from './plan.js';
import type { PlanFacts, Shift } from './shift.js';

/** Every rule that a shift of the plan violates (F-27), with paths from the shift's own fields. */
export function checkInPlan(plan: Plan, shift: Shift): Refusal[] {
  const branch = plan.branch(shift.branchId);
  const navigator = plan.navigator(shift.navigatorId);
  const agreement = plan.agreement(shift.agreementId);
  return [
    ...(branch ? checkPlace(plan, shift, branch) : [unknown('scheduling.unknown_branch', 'branchId')]),
    ...(agreement
      ? [
          ...checkAgreementInForce(shift, agreement, branch, navigator),
          ...checkAgreementHours(plan, shift, agreement),
        ]
      : [unknown('scheduling.unknown_agreement', 'agreementId')]),
    ...(navigator
      ? [
          ...checkElsewhere(plan, shift, navigator),
          ...checkPerson(shift, navigator, branch),
          ...checkLearner(plan, shift, navigator, branch),
          ...checkTargetHours(plan, shift, navigator),
          ...checkWishes(shift, navigator, branch),
        ]
      : [unknown('scheduling.unknown_navigator', 'navigatorId')]),
  ];
}

function unknown(code: RefusalCode, field: string): Refusal {
  return { code, path: [field], severity: 'BLOCKS' };
}

/**
 * Checks the shifts as they would stand if every draft were published; the refusals by shift id, only of shifts that
 * have any. What publishing and the board use. Grows with the number of shifts, not with its square.
 */
export function checkWeek(facts: PlanFacts): Map<string, Refusal[]> {
  const plan = planOf(facts);
  const found = new Map<string, Refusal[]>();
  for (const shift of plan.shifts) {
    const refusals = checkInPlan(plan, shift);
    if (refusals.length > 0) found.set(shift.id, refusals);
  }
  return found;
}

/** Whether a refusal keeps a shift from being published; warnings do not. */
export function isBlocking({ severity }: Refusal): boolean {
  return severity !== 'WARNS';
}
