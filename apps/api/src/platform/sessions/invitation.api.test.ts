import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { closeTestApp } from '../../../test/app.js';
import { closeTestDatabase } from '../../../test/database.js';
import { newConsortium, type World } from '../../../test/world.js';
import { revokeInvitation } from '../../people/team-changes.js';
import { buildAccount, buildInvitation, GOOD, issueToken } from './testing/build-invitation.js';
import { cookiesOf, get, newSource, post } from './testing/knock.js';

let world: World;
beforeAll(async () => {
  world = await newConsortium('Riverside consortium');
});
afterAll(async () => {
  await closeTestApp();
  await closeTestDatabase();
});

const accept = (body: object, more = {}) => post('invitations/accept', { body, ...more });

describe('looking at an invitation', () => {
  it('tells its holder who asks them to be what, where', async () => {
    const { library, branches } = await world.addLibrary('Lakeside Library', [{}, { name: 'Eastwood' }]);
    const director = await world.hire(library, 'LIBRARY_ADMIN');
    const branchIds = branches.map(({ id }) => id);
    const { token, mail } = await buildInvitation(world, library.id, 'BRANCH_STAFF', director, { branchIds });
    const seen = await get(`invitations/${token}`);
    expect([seen.statusCode, seen.json()]).toEqual([
      200,
      {
        state: 'OPEN',
        mail,
        personName: 'Jo Doe',
        role: 'BRANCH_STAFF',
        organizationName: 'Lakeside Library',
        branchNames: ['Eastwood', 'Lakeside Library'],
        invitedByName: expect.stringMatching(/^LIBRARY_ADMIN/),
        invitedByOrganization: 'Lakeside Library',
        language: 'en',
        hasAccount: false,
      },
    ]);
    expect(seen.cookies).toEqual([]);
  });

  it('names the consortium that asks for its first admin', async () => {
    const { library } = await world.addLibrary('Founded Library');
    const { token } = await buildInvitation(world, library.id, 'LIBRARY_ADMIN');
    expect((await get(`invitations/${token}`)).json()).toMatchObject({
      invitedByName: 'Ada Admin',
      invitedByOrganization: 'Riverside consortium',
    });
  });

  it('fifty times changes nothing', async () => {
    const { library } = await world.addLibrary('Scanned Library');
    const { token, id } = await buildInvitation(world, library.id, 'LIBRARY_ADMIN');
    const state = async () => {
      const { rows } = await world.db.owner.query(
        `select i::text, (select count(*) from auth.user_account) as accounts, (select count(*) from affiliation) as affiliations
           from invitation i where id = $1`,
        [id],
      );
      return rows[0] as { i: string };
    };
    const before = await state();
    const answers = await Promise.all(Array.from({ length: 50 }, () => get(`invitations/${token}`)));
    expect(new Set(answers.map(({ statusCode, body }) => `${statusCode} ${body}`)).size).toBe(1);
    expect((await state()).i).toBe(before.i);
    expect((await accept({ token, password: GOOD })).statusCode).toBe(200);
  });

  it('with an invented link finds nothing', async () => {
    const answer = await get('invitations/not-a-token');
    expect([answer.statusCode, answer.json()]).toEqual([404, { code: 'ENDED', state: 'UNKNOWN' }]);
    expect((await accept({ token: 'not-a-token', password: GOOD })).statusCode).toBe(404);
  });
});

describe('accepting an invitation', () => {
  it('makes the account, takes the role and signs in', async () => {
    const { library } = await world.addLibrary('Harbor Library');
    const { token, mail } = await buildInvitation(world, library.id, 'LIBRARY_ADMIN');
    const answer = await accept({ token, name: 'Joanna Doe', password: GOOD });
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({
      user: { name: 'Joanna Doe' },
      affiliations: [{ role: 'LIBRARY_ADMIN', organization: { id: library.id } }],
    });
    expect((await get('session', { cookies: cookiesOf(answer) })).json()).toEqual(answer.json());
    expect((await post('sign-in', { body: { email: mail, password: GOOD } })).statusCode).toBe(200);
  });

  it('two hundred times at once succeeds once', async () => {
    const { library } = await world.addLibrary('Crowded Library');
    const { token, mail } = await buildInvitation(world, library.id, 'LIBRARY_ADMIN');
    const answers = await Promise.all(Array.from({ length: 200 }, () => accept({ token, password: GOOD })));
    const count = (status: number) => answers.filter(({ statusCode }) => statusCode === status).length;
    expect(count(200)).toBe(1);
    expect(count(410) + count(429)).toBe(199);
    const { rows } = await world.db.owner.query<{ people: number; roles: number }>(
      `select (select count(*)::int from auth.user_account where sign_in_name = $1) as people,
              (select count(*)::int from affiliation where tenant_id = $2) as roles`,
      [mail, library.id],
    );
    expect(rows).toEqual([{ people: 1, roles: 1 }]);
  });

  it('needs a password that takes long to guess', async () => {
    const { library } = await world.addLibrary('Weak Library');
    const { token } = await buildInvitation(world, library.id, 'LIBRARY_ADMIN');
    const short = await accept({ token, password: 'short' });
    expect([short.statusCode, short.json()]).toEqual([
      400,
      { code: 'WEAK_PASSWORD', reason: 'SHORT', minLength: 12 },
    ]);
    const common = await accept({ token, password: 'WeakLibrary2026' });
    expect(common.json()).toEqual({ code: 'WEAK_PASSWORD', reason: 'COMMON', minLength: 12 });
    expect((await accept({ token })).json()).toMatchObject({ code: 'BAD_USER_INPUT', path: ['password'] });
    expect((await get(`invitations/${token}`)).json()).toMatchObject({ state: 'OPEN' });
  });

  it('with an account asks for its password, and counts wrong tries', async () => {
    const account = await buildAccount(world);
    const { library } = await world.addLibrary('Second Library');
    const { token } = await buildInvitation(world, library.id, 'LIBRARY_ADMIN', world.admin, {
      mail: account.mail,
    });
    expect((await get(`invitations/${token}`)).json()).toMatchObject({ hasAccount: true });
    const from = newSource();
    const wrong = await accept({ token, password: 'wrong-wrong-wrong' }, { from });
    expect([wrong.statusCode, wrong.json()]).toEqual([401, { code: 'WRONG_CREDENTIALS' }]);
    for (let i = 0; i < 9; i += 1) await accept({ token, password: 'wrong-wrong-wrong' }, { from });
    expect((await accept({ token, password: account.password }, { from })).statusCode).toBe(429);
    const right = await accept({ token, password: account.password, name: 'Somebody Else' });
    expect(right.statusCode).toBe(200);
    expect(right.json().user).toEqual(account.who.user);
    expect(right.json().affiliations).toHaveLength(2);
  });

  it('never gives an account that appeared meanwhile to somebody who did not prove it is theirs', async () => {
    const first = await world.addLibrary('First Library');
    const second = await world.addLibrary('Other Library');
    const one = await buildInvitation(world, first.library.id, 'LIBRARY_ADMIN');
    const two = await buildInvitation(world, second.library.id, 'LIBRARY_ADMIN', world.admin, {
      mail: one.mail,
    });
    const answers = await Promise.all([
      accept({ token: one.token, password: GOOD }),
      accept({ token: two.token, password: 'another-river-ninety' }),
    ]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
    const refused = answers.find(({ statusCode }) => statusCode === 409);
    expect(refused?.json()).toEqual({ code: 'ACCOUNT_EXISTS' });
  });

  it('adds branches to a role that the person already holds', async () => {
    const { library, branches } = await world.addLibrary('Growing Library', [{}, { name: 'North' }]);
    const [main, north] = branches.map(({ id }) => id);
    const director = await world.hire(library, 'LIBRARY_ADMIN');
    const invite = (branchId = '', mail?: string) =>
      buildInvitation(world, library.id, 'BRANCH_STAFF', director, {
        branchIds: [branchId],
        ...(mail && { mail }),
      });
    const first = await invite(main);
    await accept({ token: first.token, password: GOOD });
    const second = await invite(north, first.mail);
    const answer = await accept({ token: second.token, password: GOOD });
    expect(answer.json().affiliations).toMatchObject([
      { branches: [{ name: 'Growing Library' }, { name: 'North' }] },
    ]);
  });
});

describe('an invitation ends', () => {
  const shut = async (token: string) => {
    const answer = await accept({ token, password: GOOD });
    return [answer.statusCode, answer.json()];
  };

  it('once accepted, taken back or two weeks old', async () => {
    const { library } = await world.addLibrary('Ending Library');
    const used = await buildInvitation(world, library.id, 'LIBRARY_ADMIN');
    await accept({ token: used.token, password: GOOD });
    expect(await shut(used.token)).toEqual([410, { code: 'ENDED', state: 'ACCEPTED' }]);

    const other = await world.addLibrary('Expiring Library');
    const old = await buildInvitation(world, other.library.id, 'LIBRARY_ADMIN');
    await world.db.owner.query('update invitation set expires_at = now() where id = $1', [old.id]);
    expect(await shut(old.token)).toEqual([410, { code: 'ENDED', state: 'EXPIRED' }]);

    const third = await world.addLibrary('Revoking Library');
    const director = await world.hire(third.library, 'LIBRARY_ADMIN');
    const revoked = await buildInvitation(world, third.library.id, 'LIBRARY_ADMIN', director);
    await world.write(director, (tx) => revokeInvitation(tx, revoked.id));
    expect(await shut(revoked.token)).toEqual([410, { code: 'ENDED', state: 'REVOKED' }]);
  });

  it('when somebody else is asked to be the first admin (R11)', async () => {
    const { library } = await world.addLibrary('Twice Library');
    const mistyped = await buildInvitation(world, library.id, 'LIBRARY_ADMIN');
    const right = await buildInvitation(world, library.id, 'LIBRARY_ADMIN');
    expect(await shut(mistyped.token)).toEqual([410, { code: 'ENDED', state: 'REVOKED' }]);
    expect((await accept({ token: right.token, password: GOOD })).statusCode).toBe(200);
  });

  it('when the consortium that sent it takes it back (R11)', async () => {
    const { library } = await world.addLibrary('Recalled Library');
    const { id, token } = await buildInvitation(world, library.id, 'LIBRARY_ADMIN');
    await world.write(world.admin, (tx) => revokeInvitation(tx, id));
    expect(await shut(token)).toEqual([410, { code: 'ENDED', state: 'REVOKED' }]);
  });

  it('when another consortium of the member has its first admin (R11)', async () => {
    const { library } = await world.addLibrary('Shared Library');
    const other = await newConsortium('Lakeland consortium');
    await world.db.owner.query(
      `insert into membership select gen_random_uuid(), $1, $2, 'Lakeland consortium', null, now() - interval '1 day', null`,
      [library.id, other.consortiumId],
    );
    const one = await buildInvitation(world, library.id, 'LIBRARY_ADMIN');
    const two = await buildInvitation(other, library.id, 'LIBRARY_ADMIN');
    expect((await accept({ token: one.token, password: GOOD })).statusCode).toBe(200);
    expect(await shut(two.token)).toEqual([410, { code: 'ENDED', state: 'REVOKED' }]);
  });

  it('when the access of its author ended', async () => {
    const { library, branches } = await world.addLibrary('Leaving Library');
    const director = await world.hire(library, 'LIBRARY_ADMIN');
    const second = await world.hire(library, 'LIBRARY_ADMIN', director);
    const { token } = await buildInvitation(world, library.id, 'BRANCH_STAFF', second, {
      branchIds: [branches[0]?.id ?? ''],
    });
    await world.write(director, async (tx) => {
      await tx.sql('select authz.end_access($1)', [second.actor.principalId]);
      tx.unchanged();
    });
    expect(await shut(token)).toEqual([410, { code: 'ENDED', state: 'REVOKED' }]);
  });

  it('as a link when a newer mail brings a fresh one', async () => {
    const { library } = await world.addLibrary('Fresh Library');
    const { token, id } = await buildInvitation(world, library.id, 'LIBRARY_ADMIN');
    const fresh = await issueToken(world, id);
    expect(await shut(token)).toEqual([404, { code: 'ENDED', state: 'UNKNOWN' }]);
    expect((await accept({ token: fresh, password: GOOD })).statusCode).toBe(200);
  });
});
