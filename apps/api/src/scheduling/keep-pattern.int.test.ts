import { afterAll, describe, expect, it } from '@jest/globals';
import { closeTestDatabase } from '../../test/database.js';
import { dropPattern, patternsOf } from './keep-pattern.js';
import { Conflict, NotFound } from '../platform/errors/errors.js';
import { setTravelTime, travelTimes } from './set-travel-time.js';
import { buildPattern as keep, buildPlan } from './testing/build-shifts.js';

afterAll(closeTestDatabase);

describe('patterns and travel times', () => {
  it('are kept, amended, dropped; a pattern stays at its branch', async () => {
    const plan = await buildPlan();
    const { id, version } = await keep(plan);
    await keep(plan, { id, version, people: 2, nths: [1, -1] });
    const read = () =>
      plan.c.db.database.read(plan.coordinator.actor, (tx) => patternsOf(tx, plan.agreement.id));
    expect(await read()).toMatchObject([{ id, people: 2, nths: [1, -1], version: 2 }]);
    await expect(keep(plan, { id, version: 1, people: 3 })).rejects.toThrow('conflict');
    await expect(keep(plan, { id, version: 2, branchId: plan.branches[1]!.id })).rejects.toThrow();
    await expect(keep(plan, { weekday: 3, fromTime: '17:00', toTime: '14:00' })).rejects.toThrow(
      'time.ends_before_start',
    );
    await plan.c.write(plan.coordinator, (tx) => dropPattern(tx, id));
    expect(await read()).toEqual([]);
  });

  it('hold both ways, may be taken back, and only between branches within reach', async () => {
    const plan = await buildPlan();
    const stranger = await buildPlan();
    const [branchId, otherBranchId] = plan.branches.map((branch) => branch.id) as [string, string];
    const say = (minutes: number | null, more: object = {}) =>
      plan.c.write(plan.coordinator, (tx) =>
        setTravelTime(tx, { branchId, otherBranchId, minutes, blocks: true, ...more }),
      );
    const read = () => plan.c.db.database.read(plan.coordinator.actor, travelTimes);
    await say(30);
    const around = { branchId: otherBranchId, otherBranchId: branchId, blocks: false };
    await expect(say(45, around)).rejects.toThrow(Conflict);
    await say(45, { ...around, version: 1 });
    await expect(say(50, { version: 1 })).rejects.toThrow(Conflict);
    await expect(say(null, { version: 1 })).rejects.toThrow(Conflict);
    expect(await read()).toMatchObject([{ minutes: 45, blocks: false, version: 2 }]);
    await expect(say(601)).rejects.toThrow('scheduling.travel_minutes');
    await expect(say(30, { otherBranchId: branchId })).rejects.toThrow();
    await expect(say(30, { otherBranchId: stranger.branches[0]!.id })).rejects.toThrow();
    expect(await say(null, { version: 2 })).toBeNull();
    await expect(say(20, { version: 2 })).rejects.toThrow(NotFound);
    expect(await say(null)).toBeNull();
    expect(await read()).toEqual([]);
  });
});
