import { afterAll, describe, expect, it } from '@jest/globals';
import { closeTestDatabase } from '../../test/database.js';
import { chooseCard } from '../navigators/choose-card.js';
import { myWeek } from './my-week.js';
import {
  buildCertifiedPerson,
  buildDraft,
  buildPlan,
  buildShift,
  dayOfNextWeek,
} from './testing/build-shifts.js';

afterAll(closeTestDatabase);

describe('myWeek', () => {
  it('tells a navigator where to go, whom to call, where to sit and who is there too', async () => {
    const plan = await buildPlan();
    const { navigator: dee, person } = await buildCertifiedPerson(plan);
    const { navigator: sam, person: samSelf } = await buildCertifiedPerson(plan, { name: 'Sam Poole' });
    await plan.c.db.owner.query(
      `update branch set street = '315 S Rose St', city = 'Kalamazoo', desk_phone = '269-555-0101', where_to_sit = 'By the big windows' where id = $1`,
      [plan.branches[0]!.id],
    );
    await buildShift(plan, { navigatorId: dee.id });
    await buildShift(plan, { navigatorId: sam.id, fromTime: '16:00', toTime: '19:00' });
    await buildDraft(plan, { navigatorId: dee.id, day: dayOfNextWeek(4) });
    const card = { cardShown: true, publicName: 'Sam', languages: ['en'] };
    await plan.c.write(samSelf, (tx) => chooseCard(tx, { ...card, version: sam.version }));
    const week = (who = person) => plan.c.db.database.read(who.actor, (tx) => myWeek(tx, dayOfNextWeek(3)));
    expect(await week()).toMatchObject([
      {
        day: dayOfNextWeek(2),
        fromTime: '14:00',
        placeName: 'Elm District Library',
        libraryName: null,
        street: '315 S Rose St',
        deskPhone: '269-555-0101',
        whereToSit: 'By the big windows',
        withYou: ['Sam'],
        alsoThere: 1,
      },
    ]);
    expect(await week(samSelf)).toMatchObject([{ fromTime: '16:00', withYou: [], alsoThere: 1 }]);
  });
});
