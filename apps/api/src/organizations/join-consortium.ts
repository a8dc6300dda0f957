import { createHash, randomUUID } from 'node:crypto';
import { theOne } from '../platform/database/rows.js';
import type { WriteTx } from '../platform/database/tx.js';
import { NotFound } from '../platform/errors/errors.js';
import { MembershipInvitation } from './membership-invitation.entity.js';

/** A consortium invites an organisation that is a tenant already, by the mail of its admin. */
export async function inviteMember(
  tx: WriteTx,
  input: { consortiumId: string; mail: string; language: string },
): Promise<MembershipInvitation> {
  const id = randomUUID();
  await tx.sql('select authz.invite_member($1, $2, $3, $4)', [
    id,
    input.consortiumId,
    input.mail,
    input.language,
  ]);
  tx.enqueue('mail.membership_invitation', { invitationId: id });
  tx.emit({
    kind: 'member.invited',
    subject: { type: 'membership_invitation', id },
    detail: { mail: input.mail.trim() },
  });
  return theOne(tx, MembershipInvitation, { tenantId: input.consortiumId, id });
}

/** An organisation's own admin accepts with the token of the mail; from then on it has one more consortium. Returns the consortium. */
export async function acceptMembership(tx: WriteTx, token: string): Promise<string> {
  const hash = createHash('sha256').update(token).digest();
  const [row] = await tx.sql<{ consortiumId: string }>(
    'select authz.accept_membership($1, $2) as "consortiumId"',
    [hash, randomUUID()],
  );
  if (!row) throw new NotFound();
  const { consortiumId } = row;
  tx.emit({
    kind: 'member.joined',
    tenants: [consortiumId],
    subject: { type: 'organization', id: consortiumId },
  });
  return consortiumId;
}
