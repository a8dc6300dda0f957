import { useSyncExternalStore } from 'react';
import { ask, type Answer } from './rest.js';
import type { Session } from './session.js';

/**
 * OUT: nobody is signed in. IN: somebody is. ENDED: somebody was, and the page with their draft still stands.
 * UNREACHABLE: the server did not answer, so nobody knows.
 */
export type SessionState =
  | { kind: 'OUT' }
  | { kind: 'UNREACHABLE' }
  | { kind: 'IN'; session: Session; since: number }
  | { kind: 'ENDED'; session: Session; since: number };

let state: SessionState | null = null;
let signIns = 0;
const listeners = new Set<() => void>();

function become(next: SessionState): SessionState {
  state = next;
  listeners.forEach((tell) => tell());
  return next;
}

const signedIn = (session: Session): SessionState => ({ kind: 'IN', session, since: ++signIns });

/** Who is signed in; asked of the server once, then known. */
export async function currentSession(): Promise<SessionState> {
  if (state && state.kind !== 'UNREACHABLE') return state;
  const answer = await ask<Session>('GET', '/auth/session');
  if (answer.ok) return become(signedIn(answer.value));
  return become(answer.status === 401 ? { kind: 'OUT' } : { kind: 'UNREACHABLE' });
}

/** Goes in through one of the doors: sign-in, an invitation, setting up. On success the whole app knows at once. */
export async function enter(door: string, body: object): Promise<Answer<Session>> {
  const answer = await ask<Session>('POST', door, body);
  if (answer.ok) become(signedIn(answer.value));
  return answer;
}

/** Signs in with e-mail and password. */
export const signIn = (email: string, password: string): Promise<Answer<Session>> =>
  enter('/auth/sign-in', { email, password });

/** The password asked for once more, before a signature; the door then stays open for some minutes. */
export const confirmPassword = (password: string): Promise<Answer<unknown>> =>
  ask('POST', '/auth/confirm-password', { password });

/** Signs out here. The server's session is ended first, so that a closed tab stays closed. */
export async function signOut(): Promise<Answer<unknown>> {
  const answer = await ask<unknown>('POST', '/auth/sign-out', {});
  if (answer.ok || answer.status === 401) become({ kind: 'OUT' });
  return answer;
}

/** The server no longer knows this session. What is on screen stays; signing in again continues it. */
export function sessionEnded(): void {
  if (state?.kind === 'IN') become({ ...state, kind: 'ENDED' });
}

/** Lets go of an ended session's page. */
export function leaveEndedSession(): void {
  become({ kind: 'OUT' });
}

/** Tells the server the language that the person chose, for their mails. The screen does not wait for it. */
export function keepLanguageOfUser(language: string): void {
  if (state?.kind === 'IN') void ask('POST', '/auth/language', { language });
}

/** The same for a component, which is drawn again when it changes. */
export function useSessionState(): SessionState | null {
  return useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => state,
  );
}
