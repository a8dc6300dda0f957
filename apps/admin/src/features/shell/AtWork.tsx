import { useRouter } from '@tanstack/react-router';
import { type ReactNode, useEffect, useMemo } from 'react';
import { Provider } from 'urql';
import { clientFor } from '../../lib/graphql/client.js';
import { AffiliationContext } from '../../lib/session/affiliation-context.js';
import type { Affiliation, Session } from '../../lib/session/session.js';
import { useSessionState } from '../../lib/session/session-store.js';

interface AtWorkProps {
  session: Session;
  affiliation: Affiliation;
  /** Watches over a session in use. */
  watch: ReactNode;
  /** Asks a person whose session ended to sign in again, above the page. */
  again: (session: Session) => ReactNode;
  children: ReactNode;
}

/** One affiliation at work: its own client for its own data, and the way on when the session ends. */
export function AtWork({ session, affiliation, watch, again, children }: AtWorkProps) {
  const router = useRouter();
  const state = useSessionState();
  const signIn = state?.kind === 'IN' || state?.kind === 'ENDED' ? state.since : 0;
  // A new sign-in gets a new client: what could not be loaded is asked again, the page stays.
  const client = useMemo(() => clientFor(affiliation.id), [affiliation.id, signIn]);
  const active = useMemo(() => ({ session, affiliation }), [session, affiliation]);
  const out = state?.kind === 'OUT';
  useEffect(() => {
    if (out) void router.navigate({ to: '/sign-in' });
  }, [out, router]);
  return (
    <Provider value={client}>
      <AffiliationContext value={active}>
        {children}
        {state?.kind === 'IN' && watch}
        {state?.kind === 'ENDED' && again(state.session)}
      </AffiliationContext>
    </Provider>
  );
}
