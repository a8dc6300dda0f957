import { createHash, randomUUID } from 'node:crypto';
import { isMail } from '@mutuality/domain/values';
import { IsNull, MoreThan } from 'typeorm';
import { theOne } from '../platform/database/rows.js';
import type { ReadTx, WriteTx } from '../platform/database/tx.js';
import { NotFound, refuse } from '../platform/errors/errors.js';
import { MembershipInvitation } from './membership-invitation.entity.js';
import type { MembershipOffer } from './membership-offer.type.js';
import { Membership } from './membership.entity.js';
import { organizationById } from './organization-queries.js';

const hashOf = (token: string) => createHash('sha256').update(token).digest();

/** A consortium invites an organisation that is a tenant already, by the mail of its admin. */
export async function inviteMember(
  tx: WriteTx,
  input: { consortiumId: string; mail: string; language: string },
): Promise<MembershipInvitation> {
  const { consortiumId, mail, language } = input;
  if (!isMail(mail)) refuse('access.mail_form', ['mail'], { mail });
  const id = randomUUID();
  await tx.sql('select authz.invite_member($1, $2, $3, $4)', [id, consortiumId, mail, language]);
  tx.enqueue('mail.membership_invitation', { invitationId: id });
  tx.emit({
    kind: 'member.invited',
    subject: { type: 'membership_invitation', id },
    detail: { mail: mail.trim() },
  });
  return theOne(tx, MembershipInvitation, { tenantId: consortiumId, id });
}

/** Invitations of a consortium that nobody has accepted yet, the newest first. */
export const openMemberInvitations = (tx: ReadTx, consortiumId: string): Promise<MembershipInvitation[]> =>
  tx.em.find(MembershipInvitation, {
    where: { tenantId: consortiumId, acceptedAt: IsNull(), revokedAt: IsNull(), expiresAt: MoreThan(tx.now) },
    order: { createdAt: 'DESC', id: 'ASC' },
  });

/** The link in its mail opens nothing any more. */
export async function takeBackMemberInvitation(tx: WriteTx, id: string): Promise<MembershipInvitation> {
  await tx.sql('select authz.take_back_member_invitation($1)', [id]);
  tx.emit({ kind: 'member.invitation_taken_back', subject: { type: 'membership_invitation', id } });
  return theOne(tx, MembershipInvitation, { tenantId: tx.actor.tenantId, id });
}

/** What an organisation's own admin sees behind the link of the mail; looking changes nothing. */
export async function membershipOffer(tx: ReadTx, token: string): Promise<MembershipOffer> {
  const [offer] = await tx.sql<MembershipOffer>(
    `select consortium_name as "consortiumName", invited_by_name as "invitedByName", expires_at as "expiresAt", state
       from authz.membership_offer($1)`,
    [hashOf(token)],
  );
  if (!offer) throw new NotFound();
  return offer;
}

/** An organisation's own admin accepts with the token of the mail; from then on it has one more consortium. Returns the consortium. */
export async function acceptMembership(tx: WriteTx, token: string): Promise<string> {
  const [row] = await tx.sql<{ consortiumId: string }>(
    'select authz.accept_membership($1, $2) as "consortiumId"',
    [hashOf(token), randomUUID()],
  );
  const { tenantId: id } = tx.actor;
  if (!row || !id) throw new NotFound();
  const { consortiumId } = row;
  const { name } = await organizationById(tx, id);
  tx.emit({
    kind: 'member.joined',
    tenants: [consortiumId, id],
    subject: { type: 'organization', id },
    detail: { name },
  });
  return consortiumId;
}

/** The consortia that an organisation belongs to now, the first one first. Of others one sees the own consortium alone (R15). */
export const membershipsOf = (tx: ReadTx, organizationId: string): Promise<Membership[]> =>
  tx.em.find(Membership, {
    where: { tenantId: organizationId, endsAt: IsNull() },
    order: { startsAt: 'ASC', id: 'ASC' },
  });
