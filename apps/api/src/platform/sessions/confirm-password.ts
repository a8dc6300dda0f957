import { checkPassword } from './check-password.js';
import { Shut } from './shut.js';
import type { SignInDoors } from './sign-in-doors.js';
import { tokenHash } from './token.js';
import type { Visitor } from './visitor.js';

interface Account {
  session_id: string;
  user_id: string;
  sign_in_name: string;
}

/**
 * A signed-in person shows again that it is they, before an act that binds an organisation; good for five minutes. Throws 401 ENDED
 * when nobody is signed in, and what a wrong password at sign-in throws.
 */
export async function confirmPassword(doors: SignInDoors, password: string, visitor: Visitor): Promise<void> {
  const [account] = visitor.session
    ? await doors.auth.rows<Account>('session_account', tokenHash(visitor.session))
    : [];
  if (!account) throw new Shut(401, 'ENDED');
  await checkPassword(doors, { name: account.sign_in_name, password }, visitor);
  await doors.auth.value('confirm_session', account.session_id);
}
