import { isInTerm } from '@mutuality/domain/agreements';
import {
  checkShift,
  checkWeek,
  coverageOf,
  expectedPresence,
  findGaps,
  hoursMeter,
  type Plan,
  planOf,
  rankPeople,
  type ShiftDraft,
} from '@mutuality/domain/scheduling';
import { addDays, daysOfWeek, type Week, weekOf } from '@mutuality/domain/time';
import type { Refusal } from '@mutuality/domain/refusals';
import type { ReadTx } from '../platform/database/tx.js';
import { planFacts, type WeekFacts } from './plan-facts.js';
import type { Candidate } from './who-fits.type.js';
import type { ClosedOnDay, ShiftCheck, TakenByPartner, WeekChecks } from './week-checks.type.js';

/** What the rules say about a week: every violated rule by shift, gaps, hours meters, closed days (F-25, F-27, F-29). */
export async function weekChecks(tx: ReadTx, organizationId: string, day: Week): Promise<WeekChecks> {
  const week = weekOf(day);
  const facts = await planFacts(tx, organizationId, [week]);
  const plan = planOf(facts);
  const expected = expectedPresence(plan, facts.patterns, week);
  const running = facts.agreements.filter(
    (agreement) => agreement.signed && daysOfWeek(week).some((each) => isInTerm(agreement, each)),
  );
  const gaps = findGaps(plan, expected);
  const noHours = { planned: 0, delivered: 0 };
  return {
    week,
    shifts: checksOf(facts, week),
    gaps,
    meters: running.map((agreement) => {
      const elsewhere = facts.elsewhere.get(agreement.id) ?? noHours;
      const { shifts, delivered } = facts;
      const coverage = coverageOf(plan, agreement, { expected, gaps }, week);
      return hoursMeter({ agreement, shifts, delivered, coverage, elsewhere }, week);
    }),
    closed: closedIn(plan, facts, week),
    taken: await takenByPartners(tx, organizationId, week),
  };
}

function checksOf(facts: WeekFacts, week: Week): ShiftCheck[] {
  const inWeek = new Set(facts.shifts.filter((shift) => weekOf(shift.day) === week).map(({ id }) => id));
  return [...checkWeek(facts)]
    .filter(([shiftId]) => inWeek.has(shiftId))
    .map(([shiftId, refusals]) => ({ shiftId, refusals }));
}

function closedIn(plan: Plan, { branches }: WeekFacts, week: Week): ClosedOnDay[] {
  return branches.flatMap((branch) =>
    daysOfWeek(week).flatMap((day) => {
      const { periods, reason } = plan.openOn(branch, day);
      return periods.length === 0 ? [{ branchId: branch.id, day, reason }] : [];
    }),
  );
}

function takenByPartners(tx: ReadTx, organizationId: string, week: Week): Promise<TakenByPartner[]> {
  return tx.sql<TakenByPartner>(
    `select branch_id as "branchId", day, from_time as "fromTime", to_time as "toTime" from authz.taken_by_partners($1, $2, $3)`,
    [organizationId, week, addDays(week, 7)],
  );
}

type ToCheck = ShiftDraft & { id?: string | null };

/** What the rules would say about a shift before it is assigned or moved: the form asks while it is filled in. */
export async function checkDraft(tx: ReadTx, organizationId: string, draft: ToCheck): Promise<Refusal[]> {
  const { facts, replacesId } = await withoutMoved(tx, organizationId, draft);
  return checkShift({ ...draft, id: undefined, replacesId }, facts);
}

/** Who could take some hours, the best first. */
export async function whoFits(
  tx: ReadTx,
  organizationId: string,
  hours: Omit<ToCheck, 'navigatorId'>,
): Promise<Candidate[]> {
  const { facts, replacesId } = await withoutMoved(tx, organizationId, hours);
  const ranked = rankPeople({ ...hours, id: undefined, replacesId }, facts);
  return ranked.map(({ navigator: { id, name, weeklyTargetMinutes }, refusals, minutesInWeek }) => ({
    navigatorId: id,
    ...{ name, weeklyTargetMinutes, refusals, minutesInWeek },
  }));
}

/** The facts of the week without the shift that would be moved: its draft is left out, a published one is stood for. */
async function withoutMoved(
  tx: ReadTx,
  organizationId: string,
  { id, day, agreementId }: Omit<ToCheck, 'navigatorId'>,
) {
  const facts = await planFacts(tx, organizationId, [day], {
    agreementIds: [agreementId],
    shiftIds: id ? [id] : [],
  });
  const moved = facts.shifts.find((shift) => shift.id === id);
  const replacesId = moved?.state === 'PUBLISHED' ? moved.id : (moved?.replacesId ?? null);
  const shifts = facts.shifts.filter((shift) => shift !== moved || shift.state === 'PUBLISHED');
  return { facts: { ...facts, shifts }, replacesId };
}
