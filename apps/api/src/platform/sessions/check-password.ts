import { Shut } from './shut.js';
import type { SignInDoors } from './sign-in-doors.js';
import type { Visitor } from './visitor.js';

interface Facts {
  user_id: string;
  password_hash: string | null;
  suspended: boolean;
}

/**
 * The id of the account that this name and password open. Throws 401 WRONG_CREDENTIALS, the same and after the same time for an
 * unknown name, a wrong password and a suspended account; 429 TOO_MANY_TRIES.
 */
export async function checkPassword(
  doors: SignInDoors,
  credentials: { name: string; password: string },
  visitor: Visitor,
): Promise<string> {
  const attempt = await doors.limits.count(credentials.name, visitor);
  const [facts] = await doors.auth.rows<Facts>('facts_by_sign_in_name', credentials.name);
  const right = await doors.passwords.matches(credentials.password, facts?.password_hash);
  if (!facts || !right || facts.suspended) throw new Shut(401, 'WRONG_CREDENTIALS');
  await attempt.right();
  return facts.user_id;
}
