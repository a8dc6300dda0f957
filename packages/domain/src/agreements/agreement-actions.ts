import type { Role } from '../access/roles.js';
import type { Agreement, AgreementState, SignatureParty } from './agreement.js';
import { type AgreementPermission, agreementPermissions } from './permissions.js';

/** Who looks at an agreement: their role and the organisation they act for. */
export interface AgreementViewer {
  role?: Role;
  tenantId?: string;
}

type Parties = Pick<Agreement, 'consortiumId' | 'libraryId' | 'recoveryOrganizationId'>;

/** The side that this person signs for; null for everybody else. Nobody signs for the other side. */
export function sideOf(agreement: Parties, { role, tenantId }: AgreementViewer): SignatureParty | null {
  if (role === 'LIBRARY_ADMIN' && tenantId === agreement.libraryId) return 'LIBRARY';
  const plans = role === 'COORDINATOR' || role === 'SUPERVISOR';
  return plans && tenantId === agreement.recoveryOrganizationId ? 'RECOVERY_ORGANIZATION' : null;
}

/**
 * What this person can do with an agreement as it stands. `missing` are the sides that have not signed its present
 * terms. The database holds to the same (F-4): a side signs for itself, the consortium neither signs nor ends.
 */
export function agreementActions(
  agreement: Parties,
  state: AgreementState,
  missing: readonly SignatureParty[],
  viewer: AgreementViewer,
): AgreementPermission[] {
  const side = sideOf(agreement, viewer);
  const proposes = viewer.role === 'CONSORTIUM_ADMIN' && viewer.tenantId === agreement.consortiumId;
  const offered = state.startsWith('WAITING_');
  const mine = offered && side !== null && missing.includes(side);
  const running = side !== null && (state === 'SIGNED' || state === 'IN_FORCE');
  const can: Record<AgreementPermission, boolean> = {
    'agreement.read': true,
    'agreement.propose': proposes,
    'agreement.amend': offered && (side !== null || proposes),
    'agreement.sign': mine,
    'agreement.record_signature': mine,
    'agreement.await_board': mine,
    'agreement.send_link': mine,
    'agreement.withdraw': (offered && (side !== null || proposes)) || (state === 'SIGNED' && side !== null),
    'agreement.end': running,
    'agreement.allow_week': running && side === 'LIBRARY',
  };
  return (Object.keys(agreementPermissions) as AgreementPermission[]).filter((each) => can[each]);
}
