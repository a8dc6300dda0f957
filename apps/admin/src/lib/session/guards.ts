import { redirect } from '@tanstack/react-router';
import type { Session } from './session.js';
import { currentSession } from './session-store.js';

/** The server did not answer, so nobody knows who is signed in. */
export class Unreachable extends Error {}

/** The session that a page needs; without one, the way to the sign-in page and back here. */
export async function needSession(here: string): Promise<Session> {
  const state = await currentSession();
  if (state.kind === 'UNREACHABLE') throw new Unreachable();
  if (state.kind === 'OUT') throw redirect({ to: '/sign-in', search: { next: here } });
  return state.session;
}

/** Where a signed-in person begins: at their only affiliation, or at the choice. */
export function beginning(session: Session): string {
  const [only, second] = session.affiliations;
  return only && !second ? `/a/${only.id}` : '/choose';
}

/** A place of this app to go on to; anything else that stands in an address is not followed. */
export function ownPath(text: unknown): string | undefined {
  return typeof text === 'string' && /^\/(?![/\\])/.test(text) ? text : undefined;
}
