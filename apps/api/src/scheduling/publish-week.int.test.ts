import { afterAll, describe, expect, it } from '@jest/globals';
import { addDays } from '@mutuality/domain/time';
import { closeTestDatabase } from '../../test/database.js';
import { endAgreement } from '../agreements/end-agreement.js';
import { requireClearances } from '../organizations/require-clearances.js';
import { NotFound, Refused } from '../platform/errors/errors.js';
import { moveShift } from './move-shift.js';
import { removeShift } from './remove-shift.js';
import { setTravelTime } from './set-travel-time.js';
import {
  anotherLibrary,
  buildCertified,
  buildDraft,
  buildPlan,
  buildShift,
  closeOn,
  dayOfNextWeek,
  openEveryDay,
  type Plan,
  publish,
  shiftAt,
  stored,
} from './testing/build-shifts.js';
import { buildNavigator } from '../navigators/testing/build-navigator.js';
import type { Shift } from './shift.entity.js';

afterAll(closeTestDatabase);

/** The reasons why publishing was refused, as `shift id → code`. */
async function refusalsOf(publication: Promise<unknown>) {
  const error = await publication.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Refused)) throw new Error(`not refused: ${String(error)}`);
  return error.refusals.map(({ code, path, params }) => ({ code, shift: path[1], params }));
}

/** What each rule looks like: hours that violate it, and only it. */
const rules: Record<string, (plan: Plan) => Promise<{ drafts: Shift[]; params: object }>> = {
  'scheduling.double_booked': async (plan) => {
    const dee = await buildCertified(plan);
    await buildShift(plan, { navigatorId: dee.id, fromTime: '13:00', toTime: '15:00' });
    const branchId = plan.branches[0]!.id;
    const drafts = [await buildDraft(plan, { navigatorId: dee.id, branchId })];
    return { drafts, params: { navigator: 'Dee Rivers', branch: plan.branches[0]!.name, from: '13:00' } };
  },
  'scheduling.outside_opening_hours': async (plan) => {
    const dee = await buildCertified(plan);
    await openEveryDay(plan, plan.branches[0]!, '09:00', '16:00');
    return { drafts: [await buildDraft(plan, { navigatorId: dee.id })], params: { hours: '09:00-16:00' } };
  },
  'scheduling.closed_day': async (plan) => {
    const dee = await buildCertified(plan);
    await closeOn(plan, dayOfNextWeek(2), 'Staff day');
    return { drafts: [await buildDraft(plan, { navigatorId: dee.id })], params: { reason: 'Staff day' } };
  },
  'scheduling.not_certified': async (plan) => {
    const dee = await buildNavigator(plan);
    return { drafts: [await buildDraft(plan, { navigatorId: dee.id })], params: { navigator: 'Dee Rivers' } };
  },
  'scheduling.not_cleared': async (plan) => {
    const dee = await buildCertified(plan);
    const { id: branchId, version } = plan.branches[0]!;
    const requirements = [{ kind: 'BACKGROUND_CHECK' as const, detail: '' }];
    await plan.c.write(plan.librarian, (tx) => requireClearances(tx, { branchId, version, requirements }));
    const drafts = [await buildDraft(plan, { navigatorId: dee.id })];
    return { drafts, params: { kind: 'BACKGROUND_CHECK', branch: plan.branches[0]!.name } };
  },
  'scheduling.agreement_not_in_force': async (plan) => {
    const dee = await buildCertified(plan);
    const drafts = [await buildDraft(plan, { navigatorId: dee.id, day: '2100-01-04' })];
    return { drafts, params: { library: plan.library.name, last: '2099-12-31' } };
  },
  'scheduling.over_total_hours': async (plan) => {
    const dee = await buildCertified(plan);
    const drafts = [
      await buildDraft(plan, { navigatorId: dee.id, fromTime: '08:00', toTime: '20:30' }),
      await buildDraft(plan, {
        navigatorId: dee.id,
        fromTime: '08:00',
        toTime: '20:30',
        day: dayOfNextWeek(3),
      }),
    ];
    return { drafts, params: { minutes: 1500, limit: 1200 } };
  },
  'scheduling.no_travel_time': async (plan) => {
    const dee = await buildCertified(plan);
    const [here, there] = plan.branches;
    const pair = { branchId: here!.id, otherBranchId: there!.id };
    await plan.c.write(plan.coordinator, (tx) => setTravelTime(tx, { ...pair, minutes: 90, blocks: true }));
    // The second branch's clock is an hour behind: 5 pm there is an hour after 5 pm here.
    const drafts = [
      await buildDraft(plan, { navigatorId: dee.id }),
      await buildDraft(plan, {
        navigatorId: dee.id,
        branchId: there!.id,
        fromTime: '17:00',
        toTime: '19:00',
      }),
    ];
    return { drafts, params: { needed: 90, available: 60 } };
  },
  'scheduling.learner_alone': async (plan) => {
    const lee = await buildNavigator(plan, { name: 'Lee Newman' });
    const drafts = [await buildDraft(plan, { navigatorId: lee.id, learning: true })];
    return { drafts, params: { navigator: 'Lee Newman', from: '14:00' } };
  },
  'scheduling.agreement_not_signed': async (plan) => {
    const dee = await buildCertified(plan);
    const draft = await buildDraft(plan, { navigatorId: dee.id });
    const other = await anotherLibrary(plan);
    const unsigned = await buildDraft(other, { navigatorId: dee.id, day: dayOfNextWeek(4) });
    await plan.c.db.owner.query(`delete from signature where agreement_id = $1 and party = 'LIBRARY'`, [
      other.agreement.id,
    ]);
    await expect(publish(plan, [draft, unsigned])).rejects.toThrow(NotFound);
    await plan.c.db.owner.query('update shift set agreement_id = $2 where id = $1', [
      draft.id,
      other.agreement.id,
    ]);
    return { drafts: [draft], params: { library: other.library.name } };
  },
};

describe('publishWeek: the hard rules', () => {
  it.each(Object.entries(rules))('%s refuses, named by shift, and nothing changes', async (code, arrange) => {
    const plan = await buildPlan({ totalMinutes: 1200, weeklyMinutes: 1200 });
    const { drafts, params } = await arrange(plan);
    const refusals = await refusalsOf(publish(plan, drafts));
    const own = refusals.filter((refusal) => refusal.code === code);
    expect(own.map(({ shift }) => shift).sort()).toEqual(drafts.map(({ id }) => id).sort());
    expect(own[0]?.params).toMatchObject(params);
    for (const { id } of drafts) expect(await stored(plan, id)).toMatchObject({ state: 'DRAFT' });
    const { rows } = await plan.c.db.owner.query('select from attendance where shift_id = any ($1)', [
      drafts.map(({ id }) => id),
    ]);
    expect(rows).toEqual([]);
  });

  it('one that does not fit keeps the others from being published with it, not from being published', async () => {
    const plan = await buildPlan();
    const dee = await buildCertified(plan);
    const lee = await buildNavigator(plan, { name: 'Lee Newman' });
    const fits = await buildDraft(plan, { navigatorId: dee.id });
    const blocked = await buildDraft(plan, { navigatorId: lee.id, day: dayOfNextWeek(3) });
    const refusals = await refusalsOf(publish(plan, [fits, blocked]));
    expect(refusals).toMatchObject([{ code: 'scheduling.not_certified', shift: blocked.id }]);
    expect(await publish(plan, [fits])).toMatchObject({ shifts: 1 });
  });

  it('warnings pass: over the weekly hours, hours not entered, over the own wish', async () => {
    const plan = await buildPlan({ weeklyMinutes: 60 });
    const dee = await buildCertified(plan, { weeklyTargetMinutes: 60 });
    expect(await publish(plan, [await buildDraft(plan, { navigatorId: dee.id })])).toEqual({
      week: dayOfNextWeek(1),
      shifts: 1,
      navigators: 0,
      branches: 1,
    });
  });
});

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
