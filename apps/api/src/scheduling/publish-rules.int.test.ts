import { afterAll, describe, expect, it } from '@jest/globals';
import { closeTestDatabase } from '../../test/database.js';
import { requireClearances } from '../organizations/require-clearances.js';
import { NotFound } from '../platform/errors/errors.js';
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
  refusalsOf,
  stored,
} from './testing/build-shifts.js';
import { buildNavigator } from '../navigators/testing/build-navigator.js';
import type { Shift } from './shift.entity.js';

afterAll(closeTestDatabase);

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
    await plan.c.db.owner.query('update agreement_branch set signed = false where agreement_id = $1', [
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
