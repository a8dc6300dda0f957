import type { AuthStore } from '../access/auth-store.js';
import type { SessionResolver } from './session-resolver.js';
import { tokenHash } from './token.js';

/** Ends the session, here and at the server. Without one there is nothing to end. */
export async function signOut(
  auth: AuthStore,
  sessions: SessionResolver,
  token: string | undefined,
): Promise<void> {
  if (!token) return;
  await auth.value('end_session', tokenHash(token));
  sessions.forget(tokenHash(token));
}
