import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { closeTestDatabase } from '../../test/database.js';
import type { Person } from '../../test/world.js';
import { chooseCard } from '../navigators/choose-card.js';
import type { Navigator } from '../navigators/navigator.entity.js';
import { shiftsPage } from './shifts-page.js';
import {
  buildCertified,
  buildCertifiedPerson,
  buildPlan,
  buildShift,
  dayOfNextWeek,
  type Plan,
} from './testing/build-shifts.js';

afterAll(closeTestDatabase);

let plan: Plan;
let dee: { navigator: Navigator; person: Person };
let sam: Navigator;

beforeAll(async () => {
  plan = await buildPlan();
  dee = await buildCertifiedPerson(plan);
  sam = await buildCertified(plan, { name: 'Sam Poole' });
  await buildShift(plan, { navigatorId: dee.navigator.id });
  await buildShift(plan, { navigatorId: sam.id, day: dayOfNextWeek(3) });
  const card = { cardShown: true, publicName: 'Dee', languages: ['en'] };
  await plan.c.write(dee.person, (tx) => chooseCard(tx, { ...card, version: dee.navigator.version }));
});

/** Who works when, as this person is told. */
async function told({ actor }: Person, filter: { navigatorId?: string } = {}) {
  const days = { from: '2020-01-01', until: '2099-01-01' };
  const { edges } = await plan.c.db.database.read(actor, (tx) =>
    shiftsPage(tx, plan.organization.id, { ...days, ...filter }, { first: 10 }),
  );
  return edges.map(({ node: { navigatorId, navigatorName } }) => ({ navigatorId, navigatorName }));
}

describe('shiftsPage', () => {
  it('names everybody to those who plan', async () => {
    expect(await told(plan.coordinator)).toEqual([
      { navigatorId: dee.navigator.id, navigatorName: 'Dee Rivers' },
      { navigatorId: sam.id, navigatorName: 'Sam Poole' },
    ]);
    expect(await told(plan.coordinator, { navigatorId: sam.id })).toHaveLength(1);
  });

  it('tells a library the name on the card, where one is shown, and nothing that two shifts share (R8)', async () => {
    expect(await told(plan.librarian)).toEqual([
      { navigatorId: null, navigatorName: 'Dee' },
      { navigatorId: null, navigatorName: null },
    ]);
    expect(await told(plan.librarian, { navigatorId: sam.id })).toEqual([]);
  });

  it('tells a navigator their own hours by id, those of colleagues by card', async () => {
    expect(await told(dee.person)).toEqual([
      { navigatorId: dee.navigator.id, navigatorName: 'Dee Rivers' },
      { navigatorId: null, navigatorName: null },
    ]);
  });
});
