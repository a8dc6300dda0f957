import { afterAll, describe, expect, it } from '@jest/globals';
import { closeTestDatabase } from '../../test/database.js';
import type { Person } from '../../test/world.js';
import { endAgreement } from '../agreements/end-agreement.js';
import type { WriteTx } from '../platform/database/tx.js';
import { Conflict, NotFound, Refused } from '../platform/errors/errors.js';
import { moveShift } from './move-shift.js';
import { publishWeek } from './publish-week.js';
import { removeShift } from './remove-shift.js';
import { setTravelTime } from './set-travel-time.js';
import type { Shift } from './shift.entity.js';
import {
  anotherLibrary,
  buildCertified,
  buildDraft,
  buildPlan,
  buildShift,
  dayOfNextWeek,
  nextWeek,
  type Plan,
  publish,
  shiftAt,
  stored,
} from './testing/build-shifts.js';

afterAll(closeTestDatabase);

/** One navigator, drafted at the same hour in two libraries; two coordinators. */
async function contest() {
  const plan = await buildPlan();
  const other = await anotherLibrary(plan);
  const second = await plan.c.hire(plan.organization, 'COORDINATOR', plan.coordinator);
  const dee = await buildCertified(plan);
  // Known at both places already: placing somebody anew takes a lock of its own.
  await buildShift(plan, { navigatorId: dee.id, day: dayOfNextWeek(4) });
  await buildShift(other, { navigatorId: dee.id, day: dayOfNextWeek(5) });
  const here = await buildDraft(plan, { navigatorId: dee.id });
  const there = await buildDraft(other, { navigatorId: dee.id, fromTime: '15:00', toTime: '18:00' });
  return { plan, other, second, here, there };
}

/** The same transaction without the advisory locks, to see that the database holds without them. */
const unlocked = (tx: WriteTx): WriteTx => ({
  ...tx,
  sql: <Row>(text: string, parameters?: unknown[]) =>
    text.includes('pg_advisory_xact_lock') ? Promise.resolve<Row[]>([]) : tx.sql<Row>(text, parameters),
});

/** Publishes without locks, and holds the commit until both have done everything else. */
function publishTogether(plan: Plan, drafts: [Shift, Person][]) {
  let arrived = 0;
  let open: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (open = resolve));
  return drafts.map(([draft, person]) =>
    plan.c.write(
      person,
      async (tx) => {
        const published = await publishWeek(unlocked(tx), { week: nextWeek(), shiftIds: [draft.id] });
        arrived += 1;
        if (arrived === drafts.length) open();
        await gate;
        return published;
      },
      { isolation: 'READ COMMITTED' },
    ),
  );
}

async function expectOneWinner(results: PromiseSettledResult<unknown>[], plan: Plan, drafts: Shift[]) {
  const won = results.filter(({ status }) => status === 'fulfilled');
  const lost = results.find((result) => result.status === 'rejected');
  expect(won).toHaveLength(1);
  expect(lost?.reason).toBeInstanceOf(Refused);
  const winner = results.findIndex(({ status }) => status === 'fulfilled');
  const branch =
    plan.branches.find(({ id }) => id === drafts[winner]!.branchId)?.name ?? 'Oak Township Library';
  const { refusals } = lost?.reason as Refused;
  expect(refusals).toMatchObject([
    {
      code: 'scheduling.double_booked',
      path: ['shifts', drafts[1 - winner]!.id, 'navigatorId'],
      params: { navigator: 'Dee Rivers', branch, day: dayOfNextWeek(2), from: drafts[winner]!.fromTime },
    },
  ]);
  const states = await Promise.all(drafts.map(async ({ id }) => (await stored(plan, id))?.state));
  expect(states.sort()).toEqual(['DRAFT', 'PUBLISHED']);
}

describe('two people at once', () => {
  it('publish one navigator at the same hour in two libraries: exactly one wins, the other is told why', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { plan, second, here, there } = await contest();
      const results = await Promise.allSettled([publish(plan, [here]), publish(plan, [there], second)]);
      await expectOneWinner(results, plan, [here, there]);
    }
  });

  it('so it is without any lock: the constraint refuses, the replay says why', async () => {
    for (let round = 0; round < 3; round += 1) {
      const { plan, second, here, there } = await contest();
      const results = await Promise.allSettled(
        publishTogether(plan, [
          [here, plan.coordinator],
          [there, second],
        ]),
      );
      await expectOneWinner(results, plan, [here, there]);
    }
  });

  it('publish two weeks against total hours: the second one sees the first', async () => {
    const plan = await buildPlan({ weeklyMinutes: 200, totalMinutes: 300 });
    const second = await plan.c.hire(plan.organization, 'COORDINATOR', plan.coordinator);
    const [dee, sam] = [await buildCertified(plan), await buildCertified(plan, { name: 'Sam Poole' })];
    const here = await buildDraft(plan, { navigatorId: dee.id });
    const there = await buildDraft(plan, { navigatorId: sam.id, day: '2098-01-07' });
    const results = await Promise.allSettled([publish(plan, [here]), publish(plan, [there], second)]);
    const lost = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
    expect(lost).toHaveLength(1);
    expect((lost[0] as Refused).refusals).toMatchObject([{ code: 'scheduling.over_total_hours' }]);
  });

  it('move the same published shift: the second one learns that it changed', async () => {
    const plan = await buildPlan();
    const dee = await buildCertified(plan);
    const shift = await buildShift(plan, { navigatorId: dee.id });
    const { id, version } = shift;
    const move = (toTime: string) =>
      plan.c.write(plan.coordinator, (tx) =>
        moveShift(tx, { ...shiftAt(plan, { navigatorId: dee.id, toTime }), id, version }),
      );
    const results = await Promise.allSettled([move('18:00'), move('19:00')]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const [lost] = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
    expect(lost).toBeInstanceOf(Conflict);
    await expect(move('20:00')).rejects.toThrow(Conflict);
    const remove = plan.c.write(plan.coordinator, (tx) => removeShift(tx, { id, version: version + 1 }));
    await expect(remove).rejects.toThrow(Conflict);
  });

  it('publish a draft and move it: one of them comes too late', async () => {
    for (let round = 0; round < 3; round += 1) {
      const plan = await buildPlan();
      const dee = await buildCertified(plan);
      const draft = await buildDraft(plan, { navigatorId: dee.id });
      const { id, version } = draft;
      const later = shiftAt(plan, { navigatorId: dee.id, toTime: '18:00' });
      const results = await Promise.allSettled([
        publish(plan, [draft]),
        plan.c.write(plan.coordinator, (tx) => moveShift(tx, { ...later, id, version })),
      ]);
      const lost = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
      expect(lost).toHaveLength(1);
      expect(lost[0] instanceof Conflict || lost[0] instanceof NotFound).toBe(true);
      const { rows } = await plan.c.db.owner.query(
        `select state from shift where navigator_id = $1 and state in ('DRAFT', 'PUBLISHED')`,
        [dee.id],
      );
      expect(rows).toHaveLength(1);
    }
  });

  it('publish and end the agreement: nothing stands after its last day', async () => {
    for (let round = 0; round < 3; round += 1) {
      const plan = await buildPlan();
      const dee = await buildCertified(plan);
      const draft = await buildDraft(plan, { navigatorId: dee.id });
      await Promise.allSettled([
        publish(plan, [draft]),
        plan.c.write(plan.librarian, (tx) => endAgreement(tx, plan.agreement.id, dayOfNextWeek(1))),
      ]);
      expect((await stored(plan, draft.id))?.state).not.toBe('PUBLISHED');
      const { rows } = await plan.c.db.owner.query('select from attendance where tenant_id = $1', [
        plan.library.id,
      ]);
      expect(rows).toEqual([]);
    }
  });

  it('say the minutes between two branches: one figure stands, the second one learns of it', async () => {
    const plan = await buildPlan();
    const [here, there] = plan.branches.map(({ id }) => id) as [string, string];
    const say = (branchId: string, otherBranchId: string, minutes: number) =>
      plan.c.write(plan.coordinator, (tx) =>
        setTravelTime(tx, { branchId, otherBranchId, minutes, blocks: false }),
      );
    const results = await Promise.allSettled([say(here, there, 30), say(there, here, 40)]);
    const [lost, ...more] = results.flatMap((result) =>
      result.status === 'rejected' ? [result.reason] : [],
    );
    expect(lost).toBeInstanceOf(Conflict);
    expect(more).toEqual([]);
    const { rows } = await plan.c.db.owner.query('select minutes from travel_time where tenant_id = $1', [
      plan.organization.id,
    ]);
    expect(rows).toHaveLength(1);
  });
});
