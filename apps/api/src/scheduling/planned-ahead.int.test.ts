import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays } from '@mutuality/domain/time';
import { closeTestDatabase } from '../../test/database.js';
import type { Person } from '../../test/world.js';
import { endPlacement, placeNavigator } from '../navigators/place-navigator.js';
import type { Navigator } from '../navigators/navigator.entity.js';
import { endAccess } from '../people/team-changes.js';
import { weekOfNavigator } from './mail/week-of-navigator.js';
import { myWeek } from './my-week.js';
import { publishWeek, type Published } from './publish-week.js';
import type { Shift } from './shift.entity.js';
import {
  anotherLibrary,
  buildCertifiedPerson,
  buildDraft,
  buildPlan,
  buildShift,
  dayOfNextWeek,
  nextWeek,
  type Plan,
} from './testing/build-shifts.js';
import { jobsOf, readMail } from './testing/read-mail.js';
import { weekBoard } from './week-board.js';

afterAll(closeTestDatabase);

const weekOfPerson = ({ c }: Plan, { actor }: Person, day: string) =>
  c.db.database.read(actor, (tx) => myWeek(tx, day));

/** Which of the organisation's shifts a person reads at all. */
async function seen({ c, organization }: Plan, { actor }: Person): Promise<string[]> {
  const rows = await c.db.database.read(actor, (tx) =>
    tx.sql<{ id: string }>('select id from shift where tenant_id = $1', [organization.id]),
  );
  return rows.map(({ id }) => id);
}

describe('a week of an agreement that begins in two weeks', () => {
  const monday = addDays(nextWeek(), 14);
  let plan: Plan;
  let dee: { navigator: Navigator; person: Person };
  let sam: { navigator: Navigator; person: Person };
  let drafts: Shift[];
  let published: Published;

  beforeAll(async () => {
    plan = await buildPlan({ startsOn: monday });
    await plan.c.db.owner.query(
      `update branch set street = '315 S Rose St', desk_phone = '269-555-0101', where_to_sit = 'By the big windows' where id = $1`,
      [plan.branches[0]!.id],
    );
    dee = await buildCertifiedPerson(plan);
    sam = await buildCertifiedPerson(plan, { name: 'Sam Poole' });
    drafts = [
      await buildDraft(plan, { navigatorId: dee.navigator.id, day: addDays(monday, 1) }),
      await buildDraft(plan, { navigatorId: dee.navigator.id, day: addDays(monday, 3) }),
    ];
    const shiftIds = drafts.map(({ id }) => id);
    published = await plan.c.write(plan.coordinator, (tx) => publishWeek(tx, { week: monday, shiftIds }), {
      isolation: 'READ COMMITTED',
    });
  });

  it('is mailed to its navigator, with the place and the address', async () => {
    expect(published).toMatchObject({ shifts: 2, navigators: 1, branches: 1 });
    const [job] = await jobsOf(plan, {
      template: 'week_of_navigator',
      affiliationId: dee.person.actor.principalId,
    });
    const told = await readMail(plan, weekOfNavigator, dee.person, job!);
    expect(told?.match(/2:00 PM to 5:00 PM \(new\)\nElm District Library\n315 S Rose St/g)).toHaveLength(2);
    expect(told).toContain('By the big windows\nDesk phone: 269-555-0101');
  });

  it('is seen by its navigator, who is not told before it begins that nobody else is there', async () => {
    expect(await weekOfPerson(plan, dee.person, monday)).toMatchObject(
      drafts.map(({ id }) => ({ id, street: '315 S Rose St', deskPhone: '269-555-0101', alsoThere: null })),
    );
  });

  it('is nothing that another navigator reads', async () => {
    expect(await seen(plan, plan.coordinator)).toHaveLength(2);
    expect(await seen(plan, sam.person)).toEqual([]);
    expect(await weekOfPerson(plan, sam.person, monday)).toEqual([]);
  });

  it('is not yet read by the library: its own expected hours are', async () => {
    expect(await seen(plan, plan.librarian)).toEqual([]);
    const expected = await plan.c.db.database.read(plan.librarian.actor, (tx) =>
      tx.sql('select from attendance where tenant_id = $1', [plan.library.id]),
    );
    expect(expected).toHaveLength(2);
  });
});

describe('a placement', () => {
  it('that begins later shows its week now', async () => {
    const plan = await buildPlan();
    const { navigator, person } = await buildCertifiedPerson(plan);
    const day = dayOfNextWeek(2);
    const there = { navigatorId: navigator.id, branchId: plan.branches[0]!.id };
    await plan.c.write(plan.coordinator, (tx) =>
      placeNavigator(tx, { ...there, startsOn: day, endsOn: null }),
    );
    const shift = await buildShift(plan, { navigatorId: navigator.id });
    const week = await weekOfPerson(plan, person, day);
    expect(week).toMatchObject([{ id: shift.id, placeName: 'Elm District Library', alsoThere: null }]);
  });

  it('that has ended shows no hours after its last day, and those before with the name of the place', async () => {
    const plan = await buildPlan();
    const other = await anotherLibrary(plan);
    const { navigator, person } = await buildCertifiedPerson(plan);
    await buildShift(plan, { navigatorId: navigator.id });
    const elsewhere = await buildShift(other, { navigatorId: navigator.id, day: dayOfNextWeek(3) });
    const { rows } = await plan.c.db.owner.query<{ id: string }>(
      'select id from placement where navigator_id = $1 and branch_id = $2',
      [navigator.id, plan.branches[0]!.id],
    );
    const lastDay = dayOfNextWeek(1);
    await plan.c.write(plan.coordinator, (tx) => endPlacement(tx, rows[0]!.id, lastDay));
    const week = await weekOfPerson(plan, person, dayOfNextWeek(2));
    expect(week.map(({ id }) => id)).toEqual([elsewhere.id]);
  });
});

describe('who gets a mail', () => {
  it('nobody whose access has ended, and the board says so', async () => {
    const plan = await buildPlan();
    const { navigator, person } = await buildCertifiedPerson(plan);
    const getsMail = async () => {
      const board = await plan.c.db.database.read(plan.coordinator.actor, (tx) =>
        weekBoard(tx, plan.organization.id, nextWeek()),
      );
      return board.navigators.find(({ id }) => id === navigator.id)?.getsMail;
    };
    expect(await getsMail()).toBe(true);
    await plan.c.write(plan.coordinator, (tx) => endAccess(tx, person.actor.principalId));
    expect(await getsMail()).toBe(false);
    const draft = await buildDraft(plan, { navigatorId: navigator.id });
    const published = await plan.c.write(
      plan.coordinator,
      (tx) => publishWeek(tx, { week: nextWeek(), shiftIds: [draft.id] }),
      { isolation: 'READ COMMITTED' },
    );
    expect(published).toMatchObject({ shifts: 1, navigators: 0 });
  });
});
