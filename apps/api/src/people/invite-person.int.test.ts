import { afterAll, describe, expect, it } from '@jest/globals';
import { closeTestDatabase } from '../../test/database.js';
import { newConsortium } from '../../test/world.js';
import { Refused } from '../platform/errors/errors.js';
import { invitePerson } from './invite-person.js';
import { teamPage } from './team-queries.js';

afterAll(closeTestDatabase);

const page = { first: 50 };

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
