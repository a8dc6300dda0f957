import { afterAll, describe, expect, it } from '@jest/globals';
import { addDays, addWeeks } from '@mutuality/domain/time';
import { closeTestDatabase } from '../../test/database.js';
import { copyWeek } from './copy-week.js';
import {
  buildCertified,
  buildDraft,
  buildPlan,
  buildShift,
  closeOn,
  dayOfNextWeek,
  nextWeek,
  type Plan,
} from './testing/build-shifts.js';

afterAll(closeTestDatabase);

const copy = (plan: Plan, fromWeek: string, toWeek: string) =>
  plan.c.write(plan.coordinator, (tx) => copyWeek(tx, { fromWeek, toWeek }));

/** Live shifts of a week, each by the branch's clock and as a moment. */
async function shiftsOf(plan: Plan, week: string) {
  const { rows } = await plan.c.db.owner.query(
    `select day, from_time as "from", to_time as "to", zone, starts_at as "startsAt", state from shift
      where tenant_id = $1 and day >= $2 and day < $3 and state in ('DRAFT', 'PUBLISHED') order by day, from_time`,
    [plan.organization.id, week, addDays(week, 7)],
  );
  return rows.map((row) => ({ ...row, startsAt: (row.startsAt as Date).toISOString() }));
}

describe('copyWeek', () => {
  it('keeps the wall times over both clock changes and on both sides of the zone line', async () => {
    const plan = await buildPlan();
    const dee = await buildCertified(plan);
    const times = { navigatorId: dee.id, fromTime: '10:00', toTime: '12:00' };
    // Sunday itself, at the branch in Detroit and the one an hour to the west.
    await buildDraft(plan, { ...times, day: '2026-10-25' });
    await buildDraft(plan, {
      ...times,
      day: '2026-10-25',
      branchId: plan.branches[1]!.id,
      fromTime: '14:00',
      toTime: '16:00',
    });
    expect(await copy(plan, '2026-10-19', '2026-10-26')).toEqual({ copied: 2, skipped: [] });
    expect(await shiftsOf(plan, '2026-10-19')).toMatchObject([
      { from: '10:00', startsAt: '2026-10-25T14:00:00.000Z' },
      { from: '14:00', startsAt: '2026-10-25T19:00:00.000Z' },
    ]);
    expect(await shiftsOf(plan, '2026-10-26')).toMatchObject([
      { day: '2026-11-01', from: '10:00', zone: 'America/Detroit', startsAt: '2026-11-01T15:00:00.000Z' },
      { day: '2026-11-01', from: '14:00', zone: 'America/Menominee', startsAt: '2026-11-01T20:00:00.000Z' },
    ]);
    expect(await copy(plan, '2026-10-26', '2027-03-08')).toEqual({ copied: 2, skipped: [] });
    expect(await shiftsOf(plan, '2027-03-08')).toMatchObject([
      { day: '2027-03-14', from: '10:00', startsAt: '2027-03-14T14:00:00.000Z' },
      { day: '2027-03-14', from: '14:00', startsAt: '2027-03-14T19:00:00.000Z' },
    ]);
  });

  it('leaves out times that a clock change skips, closed days, and what stands there already, each with its reason', async () => {
    const plan = await buildPlan();
    const dee = await buildCertified(plan);
    const sunday = { navigatorId: dee.id, day: '2027-03-07' };
    const skipped = await buildDraft(plan, { ...sunday, fromTime: '02:15', toTime: '04:00' });
    const closed = await buildDraft(plan, { ...sunday, day: '2027-03-02' });
    const there = await buildDraft(plan, { ...sunday, day: '2027-03-03' });
    await buildDraft(plan, { ...sunday, day: '2027-03-10' });
    await closeOn(plan, '2027-03-09', 'Staff day');
    await buildDraft(plan, { ...sunday, day: '2027-03-04' });
    const { copied, skipped: left } = await copy(plan, '2027-03-01', '2027-03-08');
    expect(copied).toBe(1);
    expect(left.map(({ shiftId, refusals }) => [shiftId, refusals[0]?.code]).sort()).toEqual(
      [
        [skipped.id, 'time.skipped_by_clock_change'],
        [closed.id, 'scheduling.closed_day'],
        [there.id, 'scheduling.already_planned'],
      ].sort(),
    );
  });

  it('leaves out days after the last day of the agreement', async () => {
    const plan = await buildPlan({ endsOn: addDays(nextWeek(), 6) });
    const dee = await buildCertified(plan);
    const shift = await buildShift(plan, { navigatorId: dee.id, day: dayOfNextWeek(3) });
    expect(await copy(plan, nextWeek(), addWeeks(nextWeek(), 1))).toMatchObject({
      copied: 0,
      skipped: [{ shiftId: shift.id, refusals: [{ code: 'scheduling.agreement_not_in_force' }] }],
    });
  });

  it('copied twice changes nothing', async () => {
    const plan = await buildPlan();
    const dee = await buildCertified(plan);
    await buildShift(plan, { navigatorId: dee.id });
    const to = addWeeks(nextWeek(), 1);
    expect(await copy(plan, nextWeek(), to)).toMatchObject({ copied: 1 });
    expect(await copy(plan, nextWeek(), to)).toMatchObject({ copied: 0, skipped: [{}] });
    expect(await shiftsOf(plan, to)).toMatchObject([{ state: 'DRAFT' }]);
  });
});
