import { afterAll, describe, expect, it } from '@jest/globals';
import { addDays } from '@mutuality/domain/time';
import { closeTestDatabase } from '../../test/database.js';
import type { Person } from '../../test/world.js';
import { endAgreement } from '../agreements/end-agreement.js';
import { moveShift } from './move-shift.js';
import { removeShift } from './remove-shift.js';
import {
  anotherLibrary,
  buildCertified,
  buildDraft,
  buildPlan,
  buildShift,
  dayOfNextWeek,
  nextWeek,
  publish,
  refusalsOf,
  shiftAt,
  stored,
} from './testing/build-shifts.js';
import type { Shift } from './shift.entity.js';

afterAll(closeTestDatabase);

describe('publishWeek: what stands', () => {
  it('never edits a published row: a move is a new row that takes its place', async () => {
    const plan = await buildPlan();
    const dee = await buildCertified(plan);
    const first = await buildShift(plan, { navigatorId: dee.id });
    const before = await plan.c.db.owner.query('select to_jsonb(s) as row from shift s where id = $1', [
      first.id,
    ]);
    const { id, version } = first;
    const later = shiftAt(plan, { navigatorId: dee.id, fromTime: '15:00', toTime: '18:00' });
    const draft = await plan.c.write(plan.coordinator, (tx) => moveShift(tx, { ...later, id, version }));
    expect(await stored(plan, first.id)).toMatchObject({ state: 'PUBLISHED', fromTime: '14:00' });
    await publish(plan, [draft]);
    const after = await plan.c.db.owner.query('select to_jsonb(s) as row from shift s where id = $1', [
      first.id,
    ]);
    const kept = (row: object) => ({ ...row, state: '', version: 0 });
    expect(kept(after.rows[0].row)).toEqual(kept(before.rows[0].row));
    expect(await stored(plan, first.id)).toMatchObject({ state: 'REPLACED' });
    expect(await stored(plan, draft.id)).toMatchObject({ state: 'PUBLISHED', replacesId: first.id });
  });

  it('swaps two people in one publication', async () => {
    const plan = await buildPlan();
    const dee = await buildCertified(plan);
    const sam = await buildCertified(plan, { name: 'Sam Poole' });
    const [here, there] = plan.branches;
    const times = { fromTime: '10:00', toTime: '12:00' };
    const one = await buildShift(plan, { navigatorId: dee.id, branchId: here!.id, ...times });
    const two = await buildShift(plan, { navigatorId: sam.id, branchId: there!.id, ...times });
    const swap = (shift: Shift, navigatorId: string) =>
      plan.c.write(plan.coordinator, (tx) =>
        moveShift(tx, {
          ...shiftAt(plan, { navigatorId, branchId: shift.branchId, ...times }),
          id: shift.id,
          version: shift.version,
        }),
      );
    const drafts = [await swap(one, sam.id), await swap(two, dee.id)];
    expect((await refusalsOf(publish(plan, [drafts[0]!]))).map(({ code }) => code)).toEqual([
      'scheduling.double_booked',
    ]);
    await publish(plan, drafts);
    expect(await stored(plan, drafts[0]!.id)).toMatchObject({ state: 'PUBLISHED', navigatorId: sam.id });
    expect(await stored(plan, drafts[1]!.id)).toMatchObject({ state: 'PUBLISHED', navigatorId: dee.id });
  });

  it("writes the library's expected hours, and takes back what no longer stands", async () => {
    const plan = await buildPlan();
    const dee = await buildCertified(plan);
    const shift = await buildShift(plan, { navigatorId: dee.id });
    const expected = async () => {
      const { rows } = await plan.c.db.owner.query(
        `select shift_id, expected_minutes, from_time, counted from attendance where tenant_id = $1`,
        [plan.library.id],
      );
      return rows;
    };
    expect(await expected()).toEqual([
      { shift_id: shift.id, expected_minutes: 180, from_time: '14:00', counted: true },
    ]);
    const moved = await plan.c.write(plan.coordinator, (tx) =>
      moveShift(tx, {
        ...shiftAt(plan, { navigatorId: dee.id, fromTime: '15:00', toTime: '17:00' }),
        id: shift.id,
        version: shift.version,
      }),
    );
    await publish(plan, [moved]);
    expect(await expected()).toMatchObject([{ shift_id: moved.id, expected_minutes: 120 }]);
    const live = await stored(plan, moved.id);
    await plan.c.write(plan.coordinator, (tx) => removeShift(tx, { id: moved.id, version: live!.version }));
    const { rows } = await plan.c.db.owner.query(
      `select id, day from shift where replaces_id = $1 and state = 'DRAFT'`,
      [moved.id],
    );
    expect(await expected()).toHaveLength(1);
    await publish(plan, rows);
    expect(await expected()).toEqual([]);
    expect(await stored(plan, moved.id)).toMatchObject({ state: 'CANCELLED' });
  });

  it("tells each library's audit its own part only", async () => {
    const plan = await buildPlan();
    const other = await anotherLibrary(plan);
    const dee = await buildCertified(plan);
    const drafts = [
      await buildDraft(plan, { navigatorId: dee.id }),
      await buildDraft(plan, { navigatorId: dee.id, day: dayOfNextWeek(3) }),
      await buildDraft(other, { navigatorId: dee.id, day: dayOfNextWeek(4) }),
    ];
    await publish(plan, drafts);
    const auditOf = async (person: Person) => {
      const rows = await plan.c.db.database.read(person.actor, (tx) =>
        tx.sql<{ detail: object }>(
          `select detail from audit.event where tenant_id = $1 and kind = 'week.published' order by detail ->> 'shifts'`,
          [person.actor.tenantId],
        ),
      );
      return rows.map(({ detail }) => detail);
    };
    const weeks = [nextWeek()];
    expect(await auditOf(plan.librarian)).toEqual([{ weeks, shifts: 2, gone: 0 }]);
    expect(await auditOf(other.librarian)).toEqual([{ weeks, shifts: 1, gone: 0 }]);
    expect(await auditOf(plan.coordinator)).toEqual([
      { weeks, shifts: 1, gone: 0 },
      { weeks, shifts: 2, gone: 0 },
    ]);
  });

  it('leaves alone what the library has confirmed', async () => {
    const plan = await buildPlan();
    const dee = await buildCertified(plan);
    const shift = await buildShift(plan, { navigatorId: dee.id });
    const other = await buildShift(plan, { navigatorId: dee.id, day: dayOfNextWeek(3) });
    const moveTo = (from: Shift, toTime: string) => {
      const draft = shiftAt(plan, { navigatorId: dee.id, day: from.day, toTime });
      const { id, version } = from;
      return plan.c.write(plan.coordinator, (tx) => moveShift(tx, { ...draft, id, version }));
    };
    const draft = await moveTo(shift, '18:00');
    await plan.c.db.owner.query(`update attendance set confirmed_minutes = 180 where shift_id = any ($1)`, [
      [shift.id, other.id],
    ]);
    expect(await refusalsOf(publish(plan, [draft]))).toMatchObject([
      { code: 'scheduling.hours_confirmed', shift: draft.id },
    ]);
    await expect(moveTo(other, '18:00')).rejects.toThrow('scheduling.hours_confirmed');
  });

  it('places a navigator at a branch that is new to them, from today on', async () => {
    const plan = await buildPlan();
    const dee = await buildCertified(plan);
    await buildShift(plan, { navigatorId: dee.id });
    await buildShift(plan, { navigatorId: dee.id, day: dayOfNextWeek(4) });
    const { rows } = await plan.c.db.owner.query(
      `select branch_id, ends_on, during @> now() as now from placement where navigator_id = $1`,
      [dee.id],
    );
    expect(rows).toEqual([{ branch_id: plan.branches[0]!.id, ends_on: null, now: true }]);
  });

  it('nothing stays planned after an agreement that ends', async () => {
    const plan = await buildPlan();
    const dee = await buildCertified(plan);
    const before = await buildShift(plan, { navigatorId: dee.id });
    const after = await buildShift(plan, { navigatorId: dee.id, day: dayOfNextWeek(4) });
    const draft = await buildDraft(plan, { navigatorId: dee.id, day: dayOfNextWeek(5) });
    const lastDay = addDays(dayOfNextWeek(4), -1);
    await plan.c.write(plan.librarian, (tx) => endAgreement(tx, plan.agreement.id, lastDay));
    expect(await stored(plan, before.id)).toMatchObject({ state: 'PUBLISHED' });
    expect(await stored(plan, after.id)).toMatchObject({ state: 'CANCELLED' });
    expect(await stored(plan, draft.id)).toBeUndefined();
    const { rows } = await plan.c.db.owner.query('select shift_id from attendance where tenant_id = $1', [
      plan.library.id,
    ]);
    expect(rows).toEqual([{ shift_id: before.id }]);
  });
});
