import { theOne } from '../platform/database/rows.js';
import type { WriteTx } from '../platform/database/tx.js';
import { Affiliation } from './affiliation.entity.js';
import { Invitation } from './invitation.entity.js';

/** Ends a colleague's access now, with all their sessions. Not one's own, and not the last admin's (R11). */
export async function endAccess(tx: WriteTx, affiliationId: string): Promise<Affiliation> {
  await tx.sql('select authz.end_access($1)', [affiliationId]);
  const affiliation = await theOne(tx, Affiliation, { id: affiliationId });
  tx.emit({
    kind: 'access.ended',
    tenants: [affiliation.tenantId],
    subject: { type: 'affiliation', id: affiliationId },
    detail: { name: affiliation.personName, role: affiliation.role },
  });
  return affiliation;
}

/** Says at which branches a member of branch staff works; their sessions end, so that the new scope holds at once. */
export async function changeBranches(
  tx: WriteTx,
  affiliationId: string,
  branchIds: string[],
): Promise<Affiliation> {
  await tx.sql('select authz.change_branches($1, $2)', [affiliationId, branchIds]);
  const affiliation = await theOne(tx, Affiliation, { id: affiliationId });
  tx.emit({
    kind: 'access.branches_changed',
    tenants: [affiliation.tenantId],
    subject: { type: 'affiliation', id: affiliationId },
    detail: { name: affiliation.personName, branches: branchIds.length },
  });
  return affiliation;
}

/** Takes back an invitation that nobody has accepted. */
export async function revokeInvitation(tx: WriteTx, invitationId: string): Promise<Invitation> {
  await tx.sql('select authz.revoke_invitation($1)', [invitationId]);
  const invitation = await theOne(tx, Invitation, { id: invitationId });
  tx.emit({
    kind: 'invitation.revoked',
    tenants: [invitation.tenantId],
    subject: { type: 'invitation', id: invitationId },
    detail: { name: invitation.personName, role: invitation.role },
  });
  return invitation;
}
