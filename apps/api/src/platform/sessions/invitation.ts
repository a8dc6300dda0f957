import type { Role } from '@mutuality/domain/access';
import type { AuthStore } from '../access/auth-store.js';
import { shutLink } from './shut.js';
import { tokenHash } from './token.js';

/** What the holder of an invitation's link is shown. */
export interface InvitationSeen {
  state: 'OPEN' | 'ACCEPTED' | 'REVOKED' | 'EXPIRED';
  mail: string;
  personName: string;
  role: Role;
  organizationName: string;
  branchNames: string[];
  invitedByName: string;
  /** For whom they asked: their consortium, or the organisation itself; null where nobody asked in their name. */
  invitedByOrganization: string | null;
  language: string;
  /** Whether the mail has an account, whose password is then asked for. */
  hasAccount: boolean;
}

interface Row {
  mail: string;
  person_name: string;
  role: Role;
  organization_name: string;
  branch_names: string[];
  invited_by_name: string;
  invited_by_organization: string | null;
  language: string;
  state: InvitationSeen['state'];
  has_account: boolean;
}

/** Looks at an invitation, with no effect: mail scanners open every link. Throws 404 ENDED. */
export async function lookAtInvitation(auth: AuthStore, token: string): Promise<InvitationSeen> {
  const [row] = await auth.rows<Row>('invitation_by_token', tokenHash(token));
  if (!row) throw shutLink();
  return {
    state: row.state,
    mail: row.mail,
    personName: row.person_name,
    role: row.role,
    organizationName: row.organization_name,
    branchNames: row.branch_names,
    invitedByName: row.invited_by_name,
    invitedByOrganization: row.invited_by_organization,
    language: row.language,
    hasAccount: row.has_account,
  };
}
