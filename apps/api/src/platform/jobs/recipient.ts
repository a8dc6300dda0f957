import type { OrganizationKind, Role } from '@mutuality/domain/access';
import type { Actor } from '../access/actor.js';
import type { AuthStore } from '../access/auth-store.js';

/** The person behind an affiliation in force. */
export interface Recipient {
  affiliationId: string;
  userId: string;
  name: string;
  mail: string;
  language: string;
  role: Role;
  tenantId: string;
  organizationKind: OrganizationKind;
  organizationName: string;
}

interface Row {
  affiliation_id: string;
  user_id: string;
  name: string;
  mail: string;
  language: string;
  role: Role;
  tenant_id: string;
  organization_kind: OrganizationKind;
  organization_name: string;
}

/** Who would receive something now; null when the affiliation ended or the person was suspended. */
export async function recipientOf(auth: AuthStore, affiliationId: string): Promise<Recipient | null> {
  const [row] = await auth.rows<Row>('recipient', affiliationId);
  if (!row) return null;
  return {
    affiliationId: row.affiliation_id,
    userId: row.user_id,
    name: row.name,
    mail: row.mail,
    language: row.language,
    role: row.role,
    tenantId: row.tenant_id,
    organizationKind: row.organization_kind,
    organizationName: row.organization_name,
  };
}

/** The recipient as the principal of a delivery: reads what they may read, writes nothing. */
export const deliveryTo = (to: Recipient): Actor => ({
  purpose: 'deliver',
  principalId: to.affiliationId,
  userId: to.userId,
  userName: to.name,
  role: to.role,
  tenantId: to.tenantId,
  organizationKind: to.organizationKind,
  language: to.language,
});
