import type { Role } from '@mutuality/domain/access';
import { type Answer, ask } from '../../lib/session/rest.js';

/** What an invitation's link shows before it is used. */
export interface Invitation {
  mail: string;
  personName: string;
  role: Role;
  organizationName: string;
  branchNames: string[];
  invitedByName: string;
  invitedByOrganization: string | null;
  state: 'OPEN' | 'ACCEPTED' | 'REVOKED' | 'EXPIRED';
  hasAccount: boolean;
}

export const invitationOf = (token: string): Promise<Answer<Invitation>> =>
  ask<Invitation>('GET', `/auth/invitations/${encodeURIComponent(token)}`);
