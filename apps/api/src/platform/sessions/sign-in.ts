import { checkPassword } from './check-password.js';
import { enter, type Entered } from './enter.js';
import type { SignInDoors } from './sign-in-doors.js';
import type { Visitor } from './visitor.js';

/** Signs a person in with e-mail and password. */
export async function signIn(
  doors: SignInDoors,
  input: { email: string; password: string },
  visitor: Visitor,
): Promise<Entered> {
  const userId = await checkPassword(doors, { name: input.email, password: input.password }, visitor);
  return enter(doors.auth, userId, visitor);
}
