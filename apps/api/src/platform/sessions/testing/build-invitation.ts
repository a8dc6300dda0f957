import type { Role } from '@mutuality/domain/access';
import { type Person, type World } from '../../../../test/world.js';
import { invitePerson } from '../../../people/invite-person.js';
import type { InvitePersonInput } from '../../../people/invite-person.input.js';
import { newToken, tokenHash } from '../token.js';
import { cookiesOf, post } from './knock.js';

/** A password that is good enough. */
export const GOOD = 'lantern-river-ninety';

/** An open invitation, and the token that its mail would carry. */
export interface BuiltInvitation {
  id: string;
  mail: string;
  token: string;
}

/** Invites somebody new to a role, as the mail job would leave it. */
export async function buildInvitation(
  world: World,
  organizationId: string,
  role: Role,
  by: Person = world.admin,
  more: Partial<InvitePersonInput> = {},
): Promise<BuiltInvitation> {
  const mail = more.mail ?? `jo.${crypto.randomUUID().slice(0, 8)}@example.org`;
  const { id } = await world.write(by, (tx) =>
    invitePerson(tx, { organizationId, mail, name: 'Jo Doe', role, branchIds: [], language: 'en', ...more }),
  );
  return { id, mail, token: await issueToken(world, id) };
}

/** A fresh token for an invitation. */
export async function issueToken(world: World, invitationId: string): Promise<string> {
  const token = newToken();
  await world.db.authStore.rows('issue_invitation_token', invitationId, tokenHash(token));
  return token;
}

/** A library admin with a password, signed in through the door. */
export async function buildAccount(world: World, password = GOOD) {
  const { library, branches } = await world.addLibrary('Northside Library');
  const invitation = await buildInvitation(world, library.id, 'LIBRARY_ADMIN');
  const answer = await post('invitations/accept', { body: { token: invitation.token, password } });
  if (answer.statusCode !== 200) throw new Error(`not accepted: ${answer.body}`);
  return {
    mail: invitation.mail,
    password,
    library,
    branches,
    cookies: cookiesOf(answer),
    who: answer.json(),
  };
}
