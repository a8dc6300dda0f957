import { type Answer, ask } from '../../lib/session/rest.js';

/** Whether the link that sets up an empty deployment is open. Looking uses nothing up. */
export const setupLink = (token: string): Promise<Answer<{ state: string }>> =>
  ask('GET', `/auth/setup/${encodeURIComponent(token)}`);
