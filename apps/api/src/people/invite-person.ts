import { randomUUID } from 'node:crypto';
import { isMail } from '@mutuality/domain/values';
import type { WriteTx } from '../platform/database/tx.js';
import { NotFound, refuse } from '../platform/errors/errors.js';
import type { InvitePersonInput } from './invite-person.input.js';
import type { Invitation } from './invitation.entity.js';

/** 14 days, in milliseconds. */
const LASTS = 14 * 86_400_000;

/** Invites a person by mail to take a role (R11). Whether the mail has an account is never told: the answer
 * repeats what was typed. */
export async function invitePerson(tx: WriteTx, input: InvitePersonInput): Promise<Invitation> {
  const { organizationId, ...facts } = input;
  const { tenantId: invitedFrom } = tx.actor;
  if (!invitedFrom) throw new NotFound();
  if (!isMail(input.mail)) refuse('access.mail_form', ['mail'], { mail: input.mail });
  if (input.name.trim() === '') refuse('access.name_missing', ['name']);
  const id = randomUUID();
  await tx.sql('select authz.invite($1, $2)', [organizationId, { ...facts, id, name: input.name.trim() }]);
  tx.enqueue('mail.invitation', { invitationId: id });
  tx.emit({
    kind: 'person.invited',
    tenants: [organizationId],
    subject: { type: 'invitation', id },
    detail: { name: input.name.trim(), role: input.role },
  });
  return {
    id,
    tenantId: organizationId,
    mail: input.mail.trim(),
    personName: input.name.trim(),
    role: input.role,
    branchIds: input.branchIds,
    language: input.language,
    navigatorId: input.navigatorId ?? null,
    invitedBy: tx.actor.principalId,
    invitedFrom,
    invitedByName: tx.actor.userName ?? '',
    tokenHash: null,
    createdAt: tx.now,
    expiresAt: new Date(tx.now.getTime() + LASTS),
    acceptedAt: null,
    revokedAt: null,
  };
}
