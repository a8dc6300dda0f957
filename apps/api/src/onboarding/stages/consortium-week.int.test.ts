import { afterAll, describe, expect, it } from '@jest/globals';
import { closeTestDatabase } from '../../../test/database.js';
import {
  anotherLibrary,
  buildCertified,
  buildDraft,
  buildPattern,
  buildPlan,
  buildShift,
  closeOn,
  dayOfNextWeek,
  nextWeek,
  openEveryDay,
  publish,
} from '../../scheduling/testing/build-shifts.js';
import { weekChecks } from '../../scheduling/week-checks.js';
import { consortiumWeek } from './consortium-week.js';

afterAll(closeTestDatabase);

describe("the consortium's week", () => {
  it('is covered as the board says: gaps by time, closed days, learners not counted, drafts left out', async () => {
    const plan = await buildPlan();
    const other = await anotherLibrary(plan, { weeklyMinutes: 600 });
    const [dee, sam] = [await buildCertified(plan), await buildCertified(plan, { name: 'Sam Poole' })];
    await openEveryDay(plan, plan.branches[0]!, '09:00', '20:00');
    await buildPattern(plan, { people: 2 });
    await buildPattern(plan, { weekday: 5 });
    await closeOn(plan, dayOfNextWeek(5), 'Staff day');
    const drafts = [
      await buildDraft(plan, { navigatorId: dee.id }),
      await buildDraft(plan, { navigatorId: sam.id, learning: true }),
      await buildDraft(plan, { navigatorId: dee.id, day: dayOfNextWeek(3), toTime: '15:00' }),
    ];
    await publish(plan, drafts);
    await buildDraft(plan, { navigatorId: sam.id, fromTime: '17:00', toTime: '18:00' });
    await buildShift(other, { navigatorId: dee.id, day: dayOfNextWeek(4) });
    const read = await plan.c.db.database.read(plan.c.admin.actor, (tx) =>
      consortiumWeek(tx, plan.c.consortiumId, nextWeek()),
    );
    expect(read).toEqual([
      {
        libraryId: other.library.id,
        name: 'Oak Township Library',
        wantedMinutes: 600,
        coveredMinutes: 180,
        openMinutes: 420,
      },
      {
        libraryId: plan.library.id,
        name: 'Elm District Library',
        wantedMinutes: 360,
        coveredMinutes: 180,
        openMinutes: 180,
      },
    ]);
    const board = await plan.c.db.database.read(plan.coordinator.actor, (tx) =>
      weekChecks(tx, plan.organization.id, nextWeek()),
    );
    const here = board.meters
      .flatMap(({ byBranch }) => byBranch)
      .find(({ branchId }) => branchId === plan.branches[0]!.id);
    expect(here).toMatchObject({ expected: 360, covered: 180, planned: 240 });
  });
});
