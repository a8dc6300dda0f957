import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays } from '@mutuality/domain/time';
import { closeTestDatabase } from '../../test/database.js';
import { newConsortium, type Person, type World } from '../../test/world.js';
import { buildPair } from '../agreements/testing/build-agreement.js';
import { endAgreement } from '../agreements/end-agreement.js';
import { acceptMembership, inviteMember } from '../organizations/join-consortium.js';
import { NotFound } from '../platform/errors/errors.js';
import { newToken, tokenHash } from '../platform/sessions/token.js';
import { assignShift } from './assign-shift.js';
import { keepPattern } from './keep-pattern.js';
import { moveShift } from './move-shift.js';
import type { Shift } from './shift.entity.js';
import {
  anotherLibrary,
  buildCertified,
  buildCertifiedPerson,
  buildDraft,
  buildPlan,
  buildShift,
  dayOfNextWeek,
  type Plan,
  publish,
  shiftAt,
  stored,
} from './testing/build-shifts.js';

afterAll(closeTestDatabase);

/** Which shifts of an organisation this person reads, by id. */
async function seen(plan: Plan, person: Person, organizationId = plan.organization.id): Promise<string[]> {
  const rows = await plan.c.db.database.read(person.actor, (tx) =>
    tx.sql<{ id: string }>('select id from shift where tenant_id = $1', [organizationId]),
  );
  return rows.map(({ id }) => id).sort();
}

/** The same question as the owner of everything: the rows are there. */
async function all(plan: Plan): Promise<string[]> {
  const { rows } = await plan.c.db.owner.query<{ id: string }>(
    `select id from shift where tenant_id = $1 and state in ('DRAFT', 'PUBLISHED')`,
    [plan.organization.id],
  );
  return rows.map(({ id }) => id).sort();
}

const idsOf = (...shifts: Shift[]) => shifts.map(({ id }) => id).sort();

describe('who reads shifts', () => {
  let plan: Plan;
  let other: Plan;
  let dee: Person;
  let here: Shift;
  let sibling: Shift;
  let elsewhere: Shift;
  let draft: Shift;

  beforeAll(async () => {
    plan = await buildPlan();
    other = await anotherLibrary(plan);
    const made = await buildCertifiedPerson(plan);
    const sam = await buildCertified(plan, { name: 'Sam Poole' });
    dee = made.person;
    here = await buildShift(plan, { navigatorId: made.navigator.id });
    sibling = await buildShift(plan, { navigatorId: sam.id, branchId: plan.branches[1]!.id });
    elsewhere = await buildShift(other, { navigatorId: sam.id, day: dayOfNextWeek(3) });
    draft = await buildDraft(plan, { navigatorId: made.navigator.id, day: dayOfNextWeek(4) });
  });

  it('the rows are there', async () => {
    expect(await all(plan)).toEqual(idsOf(here, sibling, elsewhere, draft));
  });

  it('coordinators: everything of their organisation (R6)', async () => {
    expect(await seen(plan, plan.coordinator)).toEqual(idsOf(here, sibling, elsewhere, draft));
  });

  it('a library: what is published at its own branches (R3), staff at theirs (R2)', async () => {
    expect(await seen(plan, plan.librarian)).toEqual(idsOf(here, sibling));
    expect(await seen(other, other.librarian)).toEqual(idsOf(elsewhere));
    const clerk = await plan.c.hire(plan.library, 'BRANCH_STAFF', plan.librarian, {
      branchIds: [plan.branches[0]!.id],
    });
    expect(await seen(plan, clerk)).toEqual(idsOf(here));
  });

  it('a navigator: what is published where they are placed (R4)', async () => {
    expect(await seen(plan, dee)).toEqual(idsOf(here));
  });

  it('another partner of the same library, another library, another consortium: nothing', async () => {
    const partner = await plan.c.addRecoveryOrganization('Bridge House');
    const coordinator = await plan.c.hire(partner, 'COORDINATOR');
    await buildPlan({}, { ...plan, organization: partner, coordinator });
    expect(await seen(plan, coordinator)).toEqual([]);
    const { library } = await plan.c.addLibrary('Reed Library');
    expect(await seen(plan, await plan.c.hire(library, 'LIBRARY_ADMIN'))).toEqual([]);
    expect(await seen(plan, (await newConsortium()).admin)).toEqual([]);
    expect(await seen(plan, (await buildPair()).coordinator)).toEqual([]);
  });

  it('a consortium: what is published under its own agreements, never the drafts (R9)', async () => {
    expect(await seen(plan, plan.c.admin)).toEqual(idsOf(here, sibling, elsewhere));
  });
});

/** The coordinator accepts for their organisation what another consortium offers it. */
async function join(plan: Plan, c: World): Promise<void> {
  const { mail } = plan.coordinator;
  const invitation = await c.write(c.admin, (tx) =>
    inviteMember(tx, { consortiumId: c.consortiumId, mail, language: 'en' }),
  );
  const token = newToken();
  await c.db.authStore.rows('issue_membership_token', invitation.id, tokenHash(token));
  await plan.c.write(plan.coordinator, (tx) => acceptMembership(tx, token));
}

describe('an organisation in two consortia (R15)', () => {
  it('plans both on one board; neither consortium sees the rows of the other', async () => {
    const one = await buildPlan();
    const c = await newConsortium();
    await join(one, c);
    const { library, branches } = await c.addLibrary('Reed Library');
    const librarian = await c.hire(library, 'LIBRARY_ADMIN');
    const two = await buildPlan({}, { ...one, c, library, branches, librarian });
    const dee = await buildCertified(one);
    const here = await buildShift(one, { navigatorId: dee.id });
    const there = await buildShift(two, { navigatorId: dee.id, day: dayOfNextWeek(3) });
    expect(await seen(one, one.coordinator)).toEqual(idsOf(here, there));
    expect(await seen(one, one.c.admin)).toEqual(idsOf(here));
    expect(await seen(two, c.admin)).toEqual(idsOf(there));
    expect(await seen(one, one.librarian)).toEqual(idsOf(here));
    expect(await seen(two, librarian)).toEqual(idsOf(there));
  });
});

describe('who plans', () => {
  it('only coordinators and supervisors of the organisation, only at branches of agreements in force', async () => {
    const plan = await buildPlan();
    const dee = await buildCertified(plan);
    const draft = shiftAt(plan, { navigatorId: dee.id });
    const stranger = (await buildPair()).coordinator;
    for (const person of [plan.librarian, plan.c.admin, stranger]) {
      await expect(plan.c.write(person, (tx) => assignShift(tx, draft))).rejects.toThrow(NotFound);
    }
    const { branches } = await plan.c.addLibrary('Reed Library');
    for (const more of [{ branchId: branches[0]!.id }, { agreementId: crypto.randomUUID() }]) {
      const wrong = { ...draft, ...more };
      await expect(plan.c.write(plan.coordinator, (tx) => assignShift(tx, wrong))).rejects.toThrow(NotFound);
    }
    const foreign = await buildCertified(await buildPlan());
    const wrong = { ...draft, navigatorId: foreign.id };
    await expect(plan.c.write(plan.coordinator, (tx) => assignShift(tx, wrong))).rejects.toThrow(NotFound);
  });

  it('nobody publishes or moves what is not theirs', async () => {
    const plan = await buildPlan();
    const dee = await buildCertified(plan);
    const draft = await buildDraft(plan, { navigatorId: dee.id });
    const shift = await buildShift(plan, { navigatorId: dee.id, day: dayOfNextWeek(3) });
    const stranger = await buildPlan();
    for (const person of [plan.librarian, stranger.coordinator]) {
      await expect(publish(plan, [draft], person)).rejects.toThrow(NotFound);
      const move = { ...shiftAt(plan, { navigatorId: dee.id }), id: shift.id, version: shift.version };
      await expect(plan.c.write(person, (tx) => moveShift(tx, move))).rejects.toThrow(NotFound);
    }
    const direct = (person: Person) =>
      plan.c.write(person, async (tx) => {
        tx.unchanged();
        await tx.sql(`update shift set state = 'CANCELLED' where id = $1`, [shift.id]);
      });
    await direct(plan.librarian);
    await direct(stranger.coordinator);
    expect(await stored(plan, shift.id)).toMatchObject({ state: 'PUBLISHED' });
  });

  it('an ended agreement stops planning and what the library sees; past hours stay with their owners (R13)', async () => {
    const plan = await buildPlan();
    const dee = await buildCertified(plan);
    const shift = await buildShift(plan, { navigatorId: dee.id });
    await plan.c.write(plan.librarian, (tx) => endAgreement(tx, plan.agreement.id, dayOfNextWeek(6)));
    // The last day has passed: as the facts will be then.
    await plan.c.db.owner.query(
      `update agreement_branch set during = authz.days_during('2026-01-01', $2, 'America/Detroit') where agreement_id = $1`,
      [plan.agreement.id, addDays(dayOfNextWeek(1), -30)],
    );
    expect(await seen(plan, plan.librarian)).toEqual([]);
    expect(await seen(plan, plan.coordinator)).toEqual(idsOf(shift));
    const draft = shiftAt(plan, { navigatorId: dee.id });
    await expect(plan.c.write(plan.coordinator, (tx) => assignShift(tx, draft))).rejects.toThrow(NotFound);
    const pattern = {
      agreementId: draft.agreementId,
      branchId: draft.branchId,
      weekday: 2 as const,
      people: 1,
    };
    const times = { everyWeeks: 1, nths: [], fromTime: '14:00', toTime: '17:00' };
    await expect(
      plan.c.write(plan.coordinator, (tx) =>
        keepPattern(tx, { ...pattern, ...times, startsOn: dayOfNextWeek(1), endsOn: null }),
      ),
    ).rejects.toThrow(NotFound);
  });
});
