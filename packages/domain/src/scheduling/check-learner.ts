import type { Refusal } from '../refusals/index.js';
import type { Plan } from './plan.js';
import type { BranchFacts, NavigatorFacts, Shift } from './shift.js';

/** Who learns alongside is never alone: others who do not learn are there for the whole time. */
export function checkLearner(
  plan: Plan,
  shift: Shift,
  navigator: NavigatorFacts,
  branch: BranchFacts | undefined,
): Refusal[] {
  if (!shift.learning) return [];
  let coveredUntil = shift.startsAt;
  for (const other of plan.atBranch(shift.branchId, shift.day)) {
    if (other.learning || other.navigatorId === shift.navigatorId) continue;
    if (other.startsAt <= coveredUntil) coveredUntil = Math.max(coveredUntil, other.endsAt);
  }
  if (coveredUntil >= shift.endsAt) return [];
  const { day, fromTime: from, toTime: to } = shift;
  const params = { navigator: navigator.name, branch: branch?.name ?? '', day, from, to };
  return [{ code: 'scheduling.learner_alone', path: ['learning'], params, severity: 'BLOCKS' }];
}
