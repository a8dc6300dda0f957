import {
  checkShift,
  checkWeek,
  expectedPresence,
  findGaps,
  hoursMeter,
  planOf,
  type ShiftDraft,
} from '@mutuality/domain/scheduling';
import { daysOfWeek, type Week, weekOf } from '@mutuality/domain/time';
import type { Refusal } from '@mutuality/domain/refusals';
import type { ReadTx } from '../platform/database/tx.js';
import { planFacts } from './plan-facts.js';
import type { WeekChecks } from './week-checks.type.js';

/** What the rules say about a week: every violated rule by shift, gaps, hours meters, closed days (F-25, F-27, F-29). */
export async function weekChecks(tx: ReadTx, organizationId: string, day: Week): Promise<WeekChecks> {
  const week = weekOf(day);
  const facts = await planFacts(tx, organizationId, [week]);
  const plan = planOf(facts);
  const expected = expectedPresence(plan, facts.patterns, week);
  const inWeek = new Set(facts.shifts.filter((shift) => weekOf(shift.day) === week).map(({ id }) => id));
  return {
    week,
    shifts: [...checkWeek(facts)]
      .filter(([shiftId]) => inWeek.has(shiftId))
      .map(([shiftId, refusals]) => ({ shiftId, refusals })),
    gaps: findGaps(plan, expected),
    meters: facts.agreements.map((agreement) =>
      hoursMeter(
        {
          agreement,
          shifts: facts.shifts,
          delivered: facts.delivered,
          expected,
          elsewhere: facts.elsewhere.get(agreement.id) ?? { planned: 0, delivered: 0 },
        },
        week,
      ),
    ),
    closed: facts.branches.flatMap((branch) =>
      daysOfWeek(week).flatMap((date) => {
        const { periods, reason } = plan.openOn(branch, date);
        return periods.length === 0 ? [{ branchId: branch.id, day: date, reason }] : [];
      }),
    ),
  };
}

/** What the rules would say about a shift before it is assigned or moved: the form asks while it is filled in. */
export async function checkDraft(
  tx: ReadTx,
  organizationId: string,
  draft: ShiftDraft & { id?: string | null },
): Promise<Refusal[]> {
  const facts = await planFacts(tx, organizationId, [draft.day]);
  const replaced = facts.shifts.find(({ id }) => id === draft.id);
  const replacesId = replaced?.state === 'PUBLISHED' ? replaced.id : (replaced?.replacesId ?? null);
  const others = facts.shifts.filter(({ id, state }) => id !== draft.id || state === 'PUBLISHED');
  return checkShift({ ...draft, id: undefined, replacesId }, { ...facts, shifts: others });
}
