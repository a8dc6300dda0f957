import { addDays, type CalendarDay } from '@mutuality/domain/time';
import { today } from '../../agreements/testing/build-agreement.js';
import type { Navigator } from '../../navigators/navigator.entity.js';
import type { AssignShiftInput } from '../../scheduling/assign-shift.input.js';
import { buildCertified, buildPlan, buildShift, type Plan } from '../../scheduling/testing/build-shifts.js';
import type { Person } from '../../../test/world.js';
import type { Attendance } from '../attendance.entity.js';

/** A day of the week before this one, Monday = 1: whatever happened then is over, whenever the tests run. */
export const dayOfLastWeek = (weekday: number): CalendarDay => {
  const ago = addDays(today(), -7);
  return addDays(ago, weekday - weekdayNumber(ago));
};

const weekdayNumber = (day: CalendarDay) => ((new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7) + 1;

/** A library of two branches with hours to confirm, somebody at the desk of each, and the navigator who came. */
export interface Desks extends Plan {
  clerk: Person;
  otherClerk: Person;
  navigator: Navigator;
}

export async function buildDesks(): Promise<Desks> {
  const plan = await buildPlan();
  const [here, there] = plan.branches;
  const clerkOf = (branchId: string) =>
    plan.c.hire(plan.library, 'BRANCH_STAFF', plan.librarian, { branchIds: [branchId] });
  return {
    ...plan,
    clerk: await clerkOf(here!.id),
    otherClerk: await clerkOf(there!.id),
    navigator: await buildCertified(plan),
  };
}

/** Published hours of last Tuesday from 2 to 5 at the first branch, unless said otherwise: as the library expects them. */
export async function buildPresence(
  desks: Plan & { navigator: Navigator },
  more: Partial<AssignShiftInput> = {},
): Promise<Attendance> {
  const { id } = await buildShift(desks, {
    navigatorId: desks.navigator.id,
    day: dayOfLastWeek(2),
    ...more,
  });
  return stored(desks, 'shift_id', id);
}

/** A presence as it is stored, whoever may see it. */
export async function stored(
  { c }: Pick<Plan, 'c'>,
  column: 'id' | 'shift_id',
  value: string,
): Promise<Attendance> {
  const { rows } = await c.db.owner.query<Attendance>(
    `select id, tenant_id as "tenantId", branch_id as "branchId", shift_id as "shiftId", day, expected_minutes as "expectedMinutes",
            confirmed_minutes as "confirmedMinutes", corrected_minutes as "correctedMinutes", confirmed_by_name as "confirmedByName",
            starts_at as "startsAt", ends_at as "endsAt", version
       from attendance where ${column} = $1`,
    [value],
  );
  return rows[0]!;
}

/** As if the plan's agreement had ended so many days ago, by the first branch's day. */
export async function endedDaysAgo({ c, agreement }: Plan, days: number): Promise<void> {
  const lastDay = addDays(today(), -days);
  await c.db.owner.query('update agreement set ends_on = $2 where id = $1', [agreement.id, lastDay]);
  await c.db.owner.query(
    `update agreement_branch x set during = authz.days_during('2026-01-01', $2, b.zone) from branch b
      where b.id = x.branch_id and x.agreement_id = $1`,
    [agreement.id, lastDay],
  );
}

/** What the audit of an organisation says of a deed, newest first. */
export async function auditOf(
  { c }: Pick<Plan, 'c'>,
  tenantId: string,
  kind: string,
): Promise<{ outcome: string; detail: Record<string, unknown> }[]> {
  const { rows } = await c.db.owner.query<{ outcome: string; detail: Record<string, unknown> }>(
    'select outcome, detail from audit.event where tenant_id = $1 and kind = $2 order by at desc',
    [tenantId, kind],
  );
  return rows;
}
