import type { AuthStore } from '../access/auth-store.js';
import { Shut } from './shut.js';
import { tokenHash } from './token.js';
import { type Who, whoIs } from './who.js';

/** The user of a living session. Throws 401 ENDED. */
export async function userOfSession(auth: AuthStore, token: string | undefined): Promise<string> {
  const [row] = token ? await auth.rows<{ user_id: string }>('actor', tokenHash(token), null) : [];
  if (!row) throw new Shut(401, 'ENDED');
  return row.user_id;
}

/** Who is signed in with this session. Throws 401 ENDED. */
export async function currentSession(auth: AuthStore, token: string | undefined): Promise<Who> {
  return whoIs(auth, await userOfSession(auth, token));
}
