import { afterAll, describe, expect, it } from '@jest/globals';
import { closeTestDatabase } from '../../test/database.js';
import { newConsortium, type Person, type World } from '../../test/world.js';
import { membersOf } from '../onboarding/stages/members.js';
import { Refused } from '../platform/errors/errors.js';
import { invitePerson } from './invite-person.js';
import { rolesToInvite } from './roles-to-invite.js';
import { openInvitations, teamPage } from './team-queries.js';

afterAll(closeTestDatabase);

const page = { first: 50 };

describe('who may invite to what (R11)', () => {
  const roles = (c: World, person: Person, organizationId: string) =>
    c.db.database.read(person.actor, async (tx) => (await rolesToInvite(tx, [organizationId]))[0]);

  it('is one table, for every role', async () => {
    const c = await newConsortium();
    const { library, branches } = await c.addLibrary('Elm District Library');
    const partner = await c.addRecoveryOrganization('Harbor Recovery');
    expect(await roles(c, c.admin, c.consortiumId)).toEqual(['CONSORTIUM_ADMIN']);
    expect(await roles(c, c.admin, library.id)).toEqual(['LIBRARY_ADMIN']);
    expect(await roles(c, c.admin, partner.id)).toEqual(['COORDINATOR']);

    const admin = await c.hire(library, 'LIBRARY_ADMIN');
    const branchIds = branches.map(({ id }) => id);
    const clerk = await c.hire(library, 'BRANCH_STAFF', admin, { branchIds });
    const founder = await c.hire(partner, 'COORDINATOR');
    const second = await c.hire(partner, 'COORDINATOR', founder);
    expect(await roles(c, founder, partner.id)).toEqual(['NAVIGATOR', 'COORDINATOR', 'SUPERVISOR']);
    const supervisor = await c.hire(partner, 'SUPERVISOR', founder);
    const navigator = await c.hire(partner, 'NAVIGATOR', second);
    const table = [
      [c.admin, library.id, []],
      [c.admin, partner.id, []],
      [admin, library.id, ['BRANCH_STAFF', 'LIBRARY_ADMIN']],
      [admin, partner.id, []],
      [admin, c.consortiumId, []],
      [clerk, library.id, []],
      [founder, partner.id, ['NAVIGATOR', 'COORDINATOR']],
      [second, partner.id, ['NAVIGATOR', 'COORDINATOR']],
      [supervisor, partner.id, ['SUPERVISOR']],
      [navigator, partner.id, []],
    ] as const;
    for (const [person, organizationId, expected] of table) {
      expect([person.actor.role, await roles(c, person, organizationId)]).toEqual([
        person.actor.role,
        expected,
      ]);
    }
    expect(await roles(c, (await newConsortium()).admin, library.id)).toEqual([]);
  });

  it('a second coordinator does not name the first supervisor; of two who are asked the later one is', async () => {
    const c = await newConsortium();
    const partner = await c.addRecoveryOrganization('Harbor Recovery');
    const founder = await c.hire(partner, 'COORDINATOR');
    const second = await c.hire(partner, 'COORDINATOR', founder);
    await expect(c.hire(partner, 'SUPERVISOR', second)).rejects.toThrow('access.role_not_grantable');
    const ask = (mail: string) =>
      c.write(founder, (tx) =>
        invitePerson(tx, {
          ...{
            organizationId: partner.id,
            role: 'SUPERVISOR',
            name: 'Sol',
            branchIds: [],
            language: 'en',
            mail,
          },
        }),
      );
    await ask('sol@example.org');
    await ask('sol.b@example.org');
    const open = await c.db.database.read(founder.actor, (tx) => openInvitations(tx, partner.id));
    expect(open.map(({ mail }) => mail)).toEqual(['sol.b@example.org']);
  });

  it('a navigator is invited from their file, never without one', async () => {
    const c = await newConsortium();
    const partner = await c.addRecoveryOrganization('Harbor Recovery');
    const coordinator = await c.hire(partner, 'COORDINATOR');
    const bare = {
      organizationId: partner.id,
      name: 'Dee',
      branchIds: [],
      language: 'en',
      mail: 'dee@example.org',
    };
    await expect(
      c.write(coordinator, (tx) => invitePerson(tx, { ...bare, role: 'NAVIGATOR' })),
    ).rejects.toThrow('access.navigator_without_file');
  });
});

describe('invitePerson', () => {
  it('lets a consortium admin invite the first admin of a member, and nobody after that (R11)', async () => {
    const c = await newConsortium();
    const { library } = await c.addLibrary('Elm District Library');
    await c.hire(library, 'LIBRARY_ADMIN');
    const second = c.hire(library, 'LIBRARY_ADMIN');
    await expect(second).rejects.toThrow(Refused);
    await expect(second).rejects.toThrow('access.member_has_admin');
  });

  it('shows a team to its own admin and to no other library (R3)', async () => {
    const c = await newConsortium();
    const { library, branches } = await c.addLibrary('Elm District Library');
    const { library: other } = await c.addLibrary('Oak Township Library');
    const admin = await c.hire(library, 'LIBRARY_ADMIN');
    const stranger = await c.hire(other, 'LIBRARY_ADMIN');
    await c.hire(library, 'BRANCH_STAFF', admin, { branchIds: [branches[0]!.id] });

    const seen = await c.db.database.read(admin.actor, (tx) => teamPage(tx, library.id, page));
    expect(seen.edges).toHaveLength(2);
    const hidden = await c.db.database.read(stranger.actor, (tx) => teamPage(tx, library.id, page));
    expect(hidden.edges).toHaveLength(0);
    const { rows } = await c.db.owner.query('select 1 from affiliation where tenant_id = $1', [library.id]);
    expect(rows).toHaveLength(2);
  });

  it('refuses to invite oneself, a role one may not give, and branch staff without a branch', async () => {
    const c = await newConsortium();
    const { library } = await c.addLibrary('Elm District Library');
    const admin = await c.hire(library, 'LIBRARY_ADMIN');
    const invite = (role: 'LIBRARY_ADMIN' | 'NAVIGATOR' | 'BRANCH_STAFF', mail: string) =>
      c.write(admin, (tx) =>
        invitePerson(tx, {
          organizationId: library.id,
          mail,
          name: 'Sam',
          role,
          branchIds: [],
          language: 'en',
        }),
      );
    await expect(invite('LIBRARY_ADMIN', admin.mail)).rejects.toThrow('access.own_role');
    await expect(invite('NAVIGATOR', 'sam@example.org')).rejects.toThrow('access.role_not_grantable');
    await expect(invite('BRANCH_STAFF', 'sam@example.org')).rejects.toThrow('access.branches_missing');
    await expect(invite('LIBRARY_ADMIN', 'no mail')).rejects.toThrow('access.mail_form');
  });
});

describe('two consortia that invite the first admin of one member (R15)', () => {
  it('neither see nor take back what the other has sent', async () => {
    const first = await newConsortium();
    const second = await newConsortium();
    const { library } = await first.addLibrary('Elm District Library');
    await first.db.owner.query(
      `insert into membership values (gen_random_uuid(), $1, $2, 'Second', null, now() - interval '1 day', null)`,
      [library.id, second.consortiumId],
    );
    const invite = (c: World, mail: string) =>
      c.write(c.admin, (tx) =>
        invitePerson(tx, {
          ...{
            organizationId: library.id,
            role: 'LIBRARY_ADMIN',
            name: 'Lena',
            branchIds: [],
            language: 'en',
          },
          mail,
        }),
      );
    const known = (c: World) =>
      c.db.database.read(c.admin.actor, async (tx) => ({
        since: (await membersOf(tx, c.consortiumId, 'LIBRARY')).map(({ adminInvitedAt }) => adminInvitedAt),
        open: (await openInvitations(tx, library.id)).map(({ id }) => id),
      }));

    const sent = await invite(first, 'lena@example.org');
    expect(await known(first)).toEqual({ since: [sent.createdAt], open: [sent.id] });
    expect(await known(second)).toEqual({ since: [null], open: [] });

    const other = await invite(second, 'Lena@example.org');
    expect(await known(first)).toEqual({ since: [sent.createdAt], open: [sent.id] });
    expect(await known(second)).toEqual({ since: [other.createdAt], open: [other.id] });

    const again = await invite(first, 'len@example.org');
    expect(await known(first)).toEqual({ since: [again.createdAt], open: [again.id] });
    expect(await known(second)).toEqual({ since: [other.createdAt], open: [other.id] });
  });
});
