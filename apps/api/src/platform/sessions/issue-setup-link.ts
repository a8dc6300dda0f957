import { randomUUID } from 'node:crypto';
import type { AuthStore } from '../access/auth-store.js';
import { links } from '../mail/links.js';
import { newToken, tokenHash } from './token.js';

/** A day, in milliseconds. */
const LASTS = 86_400_000;

/**
 * The one-time address that founds the first consortium of an empty deployment; null once there is one. Each call makes a new link,
 * good for 24 hours, and ends the one before.
 */
export async function issueSetupLink(auth: AuthStore, publicUrl: string): Promise<string | null> {
  if (!(await auth.value<boolean>('deployment_is_empty'))) return null;
  const token = newToken();
  const expires = new Date(Date.now() + LASTS);
  await auth.value('issue_link', randomUUID(), 'SETUP', null, tokenHash(token), expires);
  return links(publicUrl).setup(token);
}
