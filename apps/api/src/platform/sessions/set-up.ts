import { randomUUID } from 'node:crypto';
import type { AuthStore } from '../access/auth-store.js';
import type { Language } from '../mail/language.js';
import { enter, type Entered } from './enter.js';
import { refuseWeak } from './password-strength.js';
import { shutLink } from './shut.js';
import type { SignInDoors } from './sign-in-doors.js';
import { tokenHash } from './token.js';
import type { Visitor } from './visitor.js';

export interface SetUp {
  token: string;
  consortiumName: string;
  name: string;
  email: string;
  password: string;
  zone: string;
  language: Language;
}

/** Whether a set-up link is open: its state. Looking has no effect. Throws 404 ENDED. */
export async function lookAtSetup(auth: AuthStore, token: string): Promise<{ state: string }> {
  const [link] = await auth.rows<{ state: string }>('link_by_token', tokenHash(token), 'SETUP');
  if (!link) throw shutLink();
  return { state: link.state };
}

/** Founds the first consortium with its admin, once, and signs the admin in. Throws 404, 410, 400 WEAK_PASSWORD. */
export async function setUp(doors: SignInDoors, input: SetUp, visitor: Visitor): Promise<Entered> {
  const { token, password, consortiumName, name, zone, language } = input;
  const mail = input.email.trim();
  const { state } = await lookAtSetup(doors.auth, token);
  if (state !== 'OPEN') throw shutLink(state);
  refuseWeak(password, [name, mail, consortiumName]);
  const userId = await doors.auth.value<string | null>('set_up', tokenHash(token), {
    consortiumId: randomUUID(),
    userId: randomUUID(),
    affiliationId: randomUUID(),
    passwordHash: await doors.passwords.hash(password),
    consortiumName,
    name,
    mail,
    zone,
    language,
  });
  if (userId) return enter(doors.auth, userId, visitor);
  throw shutLink((await lookAtSetup(doors.auth, token)).state);
}
