import { afterAll, describe, expect, it } from '@jest/globals';
import { closeTestDatabase } from '../../test/database.js';
import { endAccess } from '../people/team-changes.js';
import { openInvitations } from '../people/team-queries.js';
import { NotFound } from '../platform/errors/errors.js';
import { amendNavigator } from './amend-navigator.js';
import { inviteNavigator } from './invite-navigator.js';
import { accountsOf, navigatorById, ownFile } from './navigator-queries.js';
import {
  acceptInvitation,
  buildNavigator,
  buildSignedInNavigator,
  newProgram,
  type Program,
} from './testing/build-navigator.js';

afterAll(closeTestDatabase);

const invite = (p: Program, id: string) => p.c.write(p.coordinator, (tx) => inviteNavigator(tx, id, 'es'));
const invitations = (p: Program) =>
  p.c.db.database.read(p.coordinator.actor, (tx) => openInvitations(tx, p.organization.id));
const account = async (p: Program, id: string) => {
  const [state] = await p.c.db.database.read(p.coordinator.actor, (tx) => accountsOf(tx, [id]));
  return state;
};

describe('inviteNavigator', () => {
  it('needs an address, and takes an older invitation back when the address was mistyped', async () => {
    const p = await newProgram();
    const dee = await buildNavigator(p);
    await expect(invite(p, dee.id)).rejects.toThrow('access.mail_form');
    const wrong = await p.c.write(p.coordinator, (tx) =>
      amendNavigator(tx, { ...dee, mail: 'dea@example.org' }),
    );
    await invite(p, dee.id);
    await p.c.write(p.coordinator, (tx) => amendNavigator(tx, { ...wrong, mail: 'dee@example.org' }));
    await invite(p, dee.id);
    expect(await invitations(p)).toMatchObject([
      { mail: 'dee@example.org', role: 'NAVIGATOR', language: 'es' },
    ]);
    expect(await account(p, dee.id)).toBe('INVITED');
  });

  it('gives the file to who accepts, once; again after their access has ended', async () => {
    const p = await newProgram();
    const { navigator, person } = await buildSignedInNavigator(p);
    expect(await account(p, navigator.id)).toBe('ACTIVE');
    await expect(invite(p, navigator.id)).rejects.toThrow('navigators.has_account');

    await p.c.write(p.coordinator, (tx) => endAccess(tx, person.actor.principalId));
    expect(await account(p, navigator.id)).toBe('ENDED');
    const file = await p.c.db.database.read(p.coordinator.actor, (tx) => navigatorById(tx, navigator.id));
    const moved = await p.c.write(p.coordinator, (tx) =>
      amendNavigator(tx, { ...file, mail: `back.${navigator.id}@example.org` }),
    );
    const back = await acceptInvitation(p, moved);
    expect(await p.c.db.database.read(back.actor, ownFile)).toMatchObject({ id: navigator.id });
  });

  it('is for the own organisation', async () => {
    const p = await newProgram();
    const dee = await buildNavigator(p, { mail: 'dee@example.org' });
    for (const person of [p.librarian, p.c.admin]) {
      await expect(p.c.write(person, (tx) => inviteNavigator(tx, dee.id, 'en'))).rejects.toThrow(NotFound);
    }
  });
});
