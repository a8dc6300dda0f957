import { copyWeek as copyPlan } from '@mutuality/domain/scheduling';
import { type Week, weekOf } from '@mutuality/domain/time';
import type { Refusal } from '@mutuality/domain/refusals';
import type { WriteTx } from '../platform/database/tx.js';
import { addDrafts } from './assign-shift.js';
import { ownOrganization } from './own-organization.js';
import { planFacts } from './plan-facts.js';

/** What was copied, and what was left out with the reasons. */
export interface Copied {
  copied: number;
  skipped: { shiftId: string; refusals: Refusal[] }[];
}

/** Copies one week's shifts as drafts of another, at the same wall times (F-25). Closed days and ended agreements are left out. */
export async function copyWeek(tx: WriteTx, input: { fromWeek: Week; toWeek: Week }): Promise<Copied> {
  const [from, to] = [weekOf(input.fromWeek), weekOf(input.toWeek)];
  const facts = await planFacts(tx, ownOrganization(tx.actor), [from, to]);
  const { drafts, skipped } = copyPlan(facts, from, to);
  if (drafts.length === 0) tx.unchanged();
  else {
    await addDrafts(tx, drafts);
    tx.emit({
      kind: 'week.copied',
      subject: { type: 'week', id: ownOrganization(tx.actor) },
      detail: { from, to, shifts: drafts.length, leftOut: skipped.length },
    });
  }
  return { copied: drafts.length, skipped };
}
