import { randomUUID } from 'node:crypto';
import { BadInput } from '../errors/errors.js';
import { checkPassword } from './check-password.js';
import { enter, type Entered } from './enter.js';
import { type InvitationSeen, lookAtInvitation } from './invitation.js';
import { refuseWeak } from './password-strength.js';
import { Shut, shutLink } from './shut.js';
import type { SignInDoors } from './sign-in-doors.js';
import { tokenHash } from './token.js';
import type { Visitor } from './visitor.js';

export interface AcceptInvitation {
  token: string;
  name?: string;
  password?: string;
}

/** The account that takes the role: one whose password was checked, or one to be made. */
interface Account {
  userId: string;
  name: string;
  passwordHash: string | null;
}

/**
 * Takes the role that an invitation offers, once, and signs the person in. Throws 404 or 410 for a link that is not open, 400
 * WEAK_PASSWORD, and for an existing account what signing in throws; 409 ACCOUNT_EXISTS when the account was made a moment ago.
 */
export async function acceptInvitation(
  doors: SignInDoors,
  input: AcceptInvitation,
  visitor: Visitor,
): Promise<Entered> {
  const invitation = await lookAtInvitation(doors.auth, input.token);
  if (invitation.state !== 'OPEN') throw shutLink(invitation.state);
  const account = await accountFor(doors, invitation, input, visitor);
  const userId = await doors.auth.value<string | null>(
    'accept_invitation',
    tokenHash(input.token),
    account.userId,
    randomUUID(),
    account.name,
    account.passwordHash,
  );
  if (userId) return enter(doors.auth, userId, visitor);
  const { state } = await lookAtInvitation(doors.auth, input.token);
  throw state === 'OPEN' ? new Shut(409, 'ACCOUNT_EXISTS') : shutLink(state);
}

async function accountFor(
  doors: SignInDoors,
  invitation: InvitationSeen,
  input: AcceptInvitation,
  visitor: Visitor,
): Promise<Account> {
  const { password } = input;
  if (password === undefined) throw new BadInput('A password is needed', ['password']);
  const name = input.name?.trim() || invitation.personName;
  if (invitation.hasAccount) {
    const userId = await checkPassword(doors, { name: invitation.mail, password }, visitor);
    return { userId, name, passwordHash: null };
  }
  refuseWeak(password, [name, invitation.mail, invitation.organizationName]);
  return { userId: randomUUID(), name, passwordHash: await doors.passwords.hash(password) };
}
