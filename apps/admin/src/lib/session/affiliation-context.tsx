import { createContext, useContext } from 'react';
import type { Affiliation, Session } from './session.js';

/** Who works here now, and as what: taken from the page's address. */
export interface ActiveAffiliation {
  session: Session;
  affiliation: Affiliation;
}

export const AffiliationContext = createContext<ActiveAffiliation | null>(null);

/** The active affiliation. Only screens below /a/… have one. */
export function useAffiliation(): ActiveAffiliation {
  const active = useContext(AffiliationContext);
  if (!active) throw new Error('This screen stands outside /a/$affiliationId');
  return active;
}
