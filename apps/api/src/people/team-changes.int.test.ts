import { afterAll, describe, expect, it } from '@jest/globals';
import type { Role } from '@mutuality/domain/access';
import { closeTestDatabase } from '../../test/database.js';
import { newConsortium, type Person, type World } from '../../test/world.js';
import { organizationById } from '../organizations/organization-queries.js';
import { NotFound, SignedOut } from '../platform/errors/errors.js';
import { invitePerson } from './invite-person.js';
import { changeBranches, endAccess, revokeInvitation } from './team-changes.js';
import { openInvitations, teamPage } from './team-queries.js';

afterAll(closeTestDatabase);

const page = { first: 50 };

/** A library with two admins and a clerk. */
async function team() {
  const c = await newConsortium();
  const { library, branches } = await c.addLibrary('Elm District Library', [{}, {}]);
  const first = await c.hire(library, 'LIBRARY_ADMIN');
  const second = await c.hire(library, 'LIBRARY_ADMIN', first);
  const clerk = await c.hire(library, 'BRANCH_STAFF', first, {
    branchIds: branches.slice(0, 1).map(({ id }) => id),
  });
  return { c, library, branches, first, second, clerk };
}

/** Somebody new who is asked to take a role. */
const asked = (organizationId: string, role: Role) => ({
  ...{ organizationId, role, name: 'Jo Doe', branchIds: [], language: 'en' },
  mail: `jo.${crypto.randomUUID().slice(0, 8)}@example.org`,
});

const organizationOf = (c: World) =>
  c.db.database.read(c.admin.actor, (tx) => organizationById(tx, c.consortiumId));

describe('ending access', () => {
  it('ends the sessions of the person at once, and only once', async () => {
    const { c, library, first, clerk } = await team();
    await c.write(first, (tx) => endAccess(tx, clerk.actor.principalId));
    await expect(c.db.database.read(clerk.actor, (tx) => teamPage(tx, library.id, page))).rejects.toThrow(
      SignedOut,
    );
    await expect(c.write(first, (tx) => endAccess(tx, clerk.actor.principalId))).rejects.toThrow(NotFound);
  });

  it("is not one's own, nor the last admin's, nor another library's (R11)", async () => {
    const { c, first, second } = await team();
    const other = await team();
    await expect(c.write(first, (tx) => endAccess(tx, first.actor.principalId))).rejects.toThrow(
      'access.own_role',
    );
    await expect(other.c.write(other.first, (tx) => endAccess(tx, first.actor.principalId))).rejects.toThrow(
      NotFound,
    );
    await c.write(first, (tx) => endAccess(tx, second.actor.principalId));
  });

  it('leaves one admin when two end each other at the same moment', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { c, library, first, second } = await team();
      const both = await Promise.allSettled([
        c.write(first, (tx) => endAccess(tx, second.actor.principalId)),
        c.write(second, (tx) => endAccess(tx, first.actor.principalId)),
      ]);
      expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      const { rows } = await c.db.owner.query(
        `select 1 from affiliation where tenant_id = $1 and role = 'LIBRARY_ADMIN' and ends_at is null`,
        [library.id],
      );
      expect(rows).toHaveLength(1);
    }
  });
});

describe('branches of a member of staff', () => {
  it('change for others, not for oneself, and end the sessions that had the old ones', async () => {
    const { c, library, branches, first, clerk } = await team();
    const ids = branches.slice(1).map(({ id }) => id);
    await c.write(first, (tx) => changeBranches(tx, clerk.actor.principalId, ids));
    await expect(c.db.database.read(clerk.actor, (tx) => teamPage(tx, library.id, page))).rejects.toThrow(
      SignedOut,
    );
    await expect(c.write(first, (tx) => changeBranches(tx, clerk.actor.principalId, []))).rejects.toThrow(
      'access.branches_missing',
    );
  });
});

describe('taking an invitation back', () => {
  it('works once, and never after it was accepted', async () => {
    const { c, library, first } = await team();
    const { rows } = await c.db.owner.query<{ id: string }>(
      'select id from invitation where tenant_id = $1 and accepted_at is not null limit 1',
      [library.id],
    );
    const accepted = rows.map(({ id }) => id).join();
    expect(accepted).not.toBe('');
    await expect(c.write(first, (tx) => revokeInvitation(tx, accepted))).rejects.toThrow(NotFound);

    const { id } = await c.write(first, (tx) => invitePerson(tx, asked(library.id, 'LIBRARY_ADMIN')));
    await c.write(first, (tx) => revokeInvitation(tx, id));
    await expect(c.write(first, (tx) => revokeInvitation(tx, id))).rejects.toThrow(NotFound);
  });

  it('of the first admin is for the consortium that sent it, which sees it until it is accepted (R11)', async () => {
    const c = await newConsortium();
    const { library } = await c.addLibrary('Oak Township Library');
    const seen = (person: Person) =>
      c.db.database
        .read(person.actor, (tx) => openInvitations(tx, library.id))
        .then((all) => all.map(({ id }) => id));
    const mistyped = await c.write(c.admin, (tx) => invitePerson(tx, asked(library.id, 'LIBRARY_ADMIN')));
    const right = await c.write(c.admin, (tx) => invitePerson(tx, asked(library.id, 'LIBRARY_ADMIN')));
    expect(await seen(c.admin)).toEqual([right.id]);

    const colleague = await c.hire(await organizationOf(c), 'CONSORTIUM_ADMIN', c.admin);
    expect(await seen(colleague)).toEqual([right.id]);
    const strangers = [(await newConsortium()).admin, (await team()).first];
    for (const person of strangers) {
      expect(await seen(person)).toEqual([]);
      await expect(c.write(person, (tx) => revokeInvitation(tx, right.id))).rejects.toThrow(NotFound);
    }
    const taken = await c.write(colleague, (tx) => revokeInvitation(tx, right.id));
    expect(taken).toMatchObject({ id: right.id, revokedAt: expect.any(Date) });
    expect(await seen(c.admin)).toEqual([]);
    const { rows } = await c.db.owner.query(
      'select id from invitation where tenant_id = $1 and revoked_at is not null',
      [library.id],
    );
    expect(rows.map(({ id }) => id).sort()).toEqual([mistyped.id, right.id].sort());
  });

  it('the consortium reads nothing of a team that has its admin (R9)', async () => {
    const { c, library, first } = await team();
    await c.write(first, (tx) => invitePerson(tx, asked(library.id, 'LIBRARY_ADMIN')));
    const seen = (person: Person) =>
      c.db.database.read(person.actor, (tx) => openInvitations(tx, library.id));
    expect(await seen(first)).toHaveLength(1);
    expect(await seen(c.admin)).toEqual([]);
  });
});
