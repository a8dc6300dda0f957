import { randomUUID } from 'node:crypto';
import type { AuthStore } from '../access/auth-store.js';
import { newToken, tokenHash } from './token.js';
import type { Visitor } from './visitor.js';
import { type Who, whoIs } from './who.js';

/** A person let in: what they are told, and the tokens that their browser keeps. */
export interface Entered {
  who: Who;
  tokens: { session: string; device: string };
}

/** Opens a session for a person who has proven who they are. The session their browser came with ends; the device is remembered. */
export async function enter(auth: AuthStore, userId: string, visitor: Visitor): Promise<Entered> {
  const tokens = { session: newToken(), device: visitor.device ?? newToken() };
  if (visitor.session) await auth.value('end_session', tokenHash(visitor.session));
  await auth.value('open_session', randomUUID(), userId, tokenHash(tokens.session));
  await auth.value('remember_device', userId, tokenHash(tokens.device));
  return { who: await whoIs(auth, userId), tokens };
}
