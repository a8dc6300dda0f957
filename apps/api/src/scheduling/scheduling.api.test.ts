import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { permissions } from '@mutuality/domain/access';
import { ask, closeTestApp } from '../../test/app.js';
import { closeTestDatabase } from '../../test/database.js';
import type { Person } from '../../test/world.js';
import type { Navigator } from '../navigators/navigator.entity.js';
import {
  buildCertifiedPerson,
  buildPlan,
  dayOfNextWeek,
  nextWeek,
  type Plan,
  shiftAt,
} from './testing/build-shifts.js';

afterAll(async () => {
  await closeTestApp();
  await closeTestDatabase();
});

let plan: Plan;
let dee: Navigator;
let own: Person;
let staff: Person;
beforeAll(async () => {
  plan = await buildPlan();
  ({ navigator: dee, person: own } = await buildCertifiedPerson(plan));
  staff = await plan.c.hire(plan.library, 'BRANCH_STAFF', plan.librarian, {
    branchIds: [plan.branches[0]!.id],
  });
});

const id = '00000000-0000-4000-8000-000000000000';
const times = 'fromTime: "14:00", toTime: "17:00"';
const shift = `navigatorId: "${id}", branchId: "${id}", agreementId: "${id}", day: "2026-12-01", ${times}`;

/** Every operation of planning as a legal document, with its permission. */
const documents: [keyof typeof permissions, string][] = [
  ['shift.plan', '{ weekBoard(week: "2026-12-01") { week } }'],
  ['shift.plan', '{ weekChecks(week: "2026-12-01") { week } }'],
  ['shift.plan', `{ checkShift(input: { ${shift} }) { code } }`],
  [
    'shift.plan',
    `{ whoFits(input: { branchId: "${id}", agreementId: "${id}", day: "2026-12-01", ${times} }) { name } }`,
  ],
  ['shift.plan', `{ presencePatterns(agreementId: "${id}") { id } }`],
  ['shift.plan', '{ travelTimes { id } }'],
  [
    'shift.read',
    `{ shifts(organizationId: "${id}", filter: { from: "2026-12-01", until: "2026-12-08" }) { edges { node { id } } } }`,
  ],
  ['shift.own', '{ myWeek(week: "2026-12-01") { id } }'],
  ['shift.assign', `mutation { assignShift(input: { ${shift} }) { id } }`],
  ['shift.assign', `mutation { moveShift(input: { id: "${id}", version: 1, ${shift} }) { id } }`],
  ['shift.assign', `mutation { removeShift(id: "${id}", version: 1) }`],
  ['shift.assign', 'mutation { copyWeek(fromWeek: "2026-12-01", toWeek: "2026-12-08") { copied } }'],
  ['week.publish', `mutation { publishWeek(week: "2026-12-01", shiftIds: ["${id}"]) { shifts } }`],
  [
    'pattern.keep',
    `mutation { keepPattern(input: { agreementId: "${id}", branchId: "${id}", weekday: 2, ${times}, startsOn: "2026-12-01" }) { id } }`,
  ],
  ['pattern.keep', `mutation { dropPattern(id: "${id}") }`],
  [
    'pattern.keep',
    `mutation { setTravelTime(input: { branchId: "${id}", otherBranchId: "${id}", minutes: 10 }) { id } }`,
  ],
];

describe('who may ask', () => {
  it.each(documents)('%s: %s', async (permission, document) => {
    const roles: readonly string[] = permissions[permission];
    for (const person of [plan.c.admin, plan.librarian, staff, plan.coordinator, own]) {
      const { errors } = await ask(person, document);
      const forbidden = errors.some(({ extensions }) => extensions.code === 'FORBIDDEN');
      const { role } = person.actor;
      expect({ role, forbidden }).toEqual({ role, forbidden: !roles.includes(role ?? '') });
      expect(errors.map(({ extensions }) => extensions.code)).not.toContain('INTERNAL');
    }
    expect((await ask(null, document)).errors[0]?.extensions.code).toBe('SIGNED_OUT');
  });
});

const assign = `mutation ($input: AssignShiftInput!) { assignShift(input: $input) { id version state } }`;
const publishing = `mutation ($week: CalendarDay!, $ids: [ID!]!) { publishWeek(week: $week, shiftIds: $ids) { shifts navigators branches } }`;

interface Assigned {
  assignShift: { id: string; version: number };
}

describe('a week through GraphQL', () => {
  it('is planned, refused with each reason, published, and read by the navigator', async () => {
    const input = shiftAt(plan, { navigatorId: dee.id });
    const one = await ask<Assigned>(plan.coordinator, assign, { input });
    const two = await ask<Assigned>(plan.coordinator, assign, { input: { ...input, toTime: '16:00' } });
    expect([one.errors, two.errors]).toEqual([[], []]);
    const [first, second] = [one.data!.assignShift, two.data!.assignShift];
    const refused = await ask(plan.coordinator, publishing, { week: nextWeek(), ids: [first.id, second.id] });
    expect(refused.errors[0]?.extensions).toMatchObject({ code: 'REFUSED' });
    expect(refused.errors[0]?.extensions.refusals?.map(({ code, path }) => [code, path[1]]).sort()).toEqual(
      [
        ['scheduling.double_booked', first.id],
        ['scheduling.double_booked', second.id],
      ].sort(),
    );
    const board = await ask<{ weekBoard: object; weekChecks: object }>(
      plan.coordinator,
      `query ($week: CalendarDay!) {
         weekBoard(week: $week) { branches { id name onlyOutlet viewerCan } navigators { id getsMail } shifts { id state viewerCan } }
         weekChecks(week: $week) { shifts { shiftId refusals { code severity params } } gaps { day } meters { inWeek { limit left } } closed { day } taken { day } }
       }`,
      { week: nextWeek() },
    );
    expect(board.errors).toEqual([]);
    expect(board.data?.weekBoard).toMatchObject({ shifts: [{ state: 'DRAFT' }, { state: 'DRAFT' }] });
    const removed = await ask(plan.coordinator, `mutation { removeShift(id: "${second.id}", version: 1) }`);
    expect(removed.errors).toEqual([]);
    const published = await ask(plan.coordinator, publishing, { week: nextWeek(), ids: [first.id] });
    expect(published.data).toEqual({ publishWeek: { shifts: 1, navigators: 1, branches: 1 } });
    const mine = await ask(
      own,
      `{ myWeek(week: "${nextWeek()}") { day fromTime placeName libraryName withYou } }`,
    );
    expect(mine.data).toEqual({
      myWeek: [
        {
          day: dayOfNextWeek(2),
          fromTime: '14:00',
          placeName: 'Elm District Library',
          libraryName: null,
          withYou: [],
        },
      ],
    });
    const stale = await ask(plan.coordinator, `mutation { removeShift(id: "${first.id}", version: 1) }`);
    expect(stale.errors[0]?.extensions).toMatchObject({ code: 'CONFLICT', current: 2 });
  });

  it("answers for somebody else's shift as for an invented one, byte for byte", async () => {
    const other = await buildPlan();
    const made = await ask<Assigned>(plan.coordinator, assign, {
      input: shiftAt(plan, { navigatorId: dee.id, day: dayOfNextWeek(5) }),
    });
    const remove = (one: string) =>
      ask(other.coordinator, `mutation { removeShift(id: "${one}", version: 1) }`);
    const publish = (one: string) => ask(other.coordinator, publishing, { week: nextWeek(), ids: [one] });
    const real = made.data!.assignShift.id;
    expect((await remove(real)).body).toBe((await remove(id)).body);
    expect((await publish(real)).body).toBe((await publish(id)).body);
    const assignTo = (agreementId: string) =>
      ask(other.coordinator, assign, { input: { ...shiftAt(plan, { navigatorId: dee.id }), agreementId } });
    expect((await assignTo(plan.agreement.id)).body).toBe((await assignTo(id)).body);
    const shiftsOf = (organizationId: string) =>
      ask(
        other.coordinator,
        `{ shifts(organizationId: "${organizationId}", filter: { from: "2020-01-01", until: "2099-01-01" }) { edges { node { id } } } }`,
      );
    expect((await shiftsOf(plan.organization.id)).body).toBe((await shiftsOf(id)).body);
  });
});
