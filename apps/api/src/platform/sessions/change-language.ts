import type { AuthStore } from '../access/auth-store.js';
import type { Language } from '../mail/language.js';
import { userOfSession } from './current-session.js';
import type { SessionResolver } from './session-resolver.js';
import { tokenHash } from './token.js';

/** Changes the language of a person's screens and mails. Throws 401 ENDED. */
export async function changeLanguage(
  auth: AuthStore,
  sessions: SessionResolver,
  token: string | undefined,
  language: Language,
): Promise<void> {
  const userId = await userOfSession(auth, token);
  await auth.value('change_language', userId, language);
  if (token) sessions.forget(tokenHash(token));
}
