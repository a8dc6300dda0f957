import { certifiedOn, missingClearances, uncertifiedFrom } from '../navigators/index.js';
import type { Refusal } from '../refusals/index.js';
import { weekOf } from '../time/index.js';
import type { Plan } from './plan.js';
import type { BranchFacts, NavigatorFacts, Shift } from './shift.js';

/** Whether a person may work a shift: certified that day (or learning alongside) and cleared for the branch. */
export function checkPerson(
  shift: Shift,
  navigator: NavigatorFacts,
  branch: BranchFacts | undefined,
): Refusal[] {
  const { day } = shift;
  const refusals: Refusal[] = [];
  if (!shift.learning && !certifiedOn(navigator.certifications, day)) {
    const ended = uncertifiedFrom(navigator.certifications);
    const since = ended !== null && ended <= day ? ended : '';
    const params = { navigator: navigator.name, day, since };
    refusals.push({ code: 'scheduling.not_certified', path: ['navigatorId'], params, severity: 'BLOCKS' });
  }
  if (!branch) return refusals;
  for (const { kind, detail } of missingClearances(branch.requirements, navigator.clearances, day)) {
    const params = { navigator: navigator.name, branch: branch.name, kind, detail, day };
    refusals.push({ code: 'scheduling.not_cleared', path: ['navigatorId'], params, severity: 'BLOCKS' });
  }
  return refusals;
}

/** Over the hours a person wants to work in a week: a warning, on drafts only. */
export function checkTargetHours(plan: Plan, shift: Shift, navigator: NavigatorFacts): Refusal[] {
  const limit = navigator.weeklyTargetMinutes;
  const week = weekOf(shift.day);
  const minutes = plan.navigatorMinutes(navigator.id, week);
  if (shift.state !== 'DRAFT' || limit === null || minutes <= limit) return [];
  const params = { navigator: navigator.name, week, minutes, limit };
  return [{ code: 'scheduling.over_target_hours', path: ['navigatorId'], params, severity: 'WARNS' }];
}
