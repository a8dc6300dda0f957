import { Invitation } from '../people/invitation.entity.js';
import { invitePerson } from '../people/invite-person.js';
import { revokeInvitation } from '../people/team-changes.js';
import { theOne } from '../platform/database/rows.js';
import type { WriteTx } from '../platform/database/tx.js';
import { refuse } from '../platform/errors/errors.js';
import { Navigator } from './navigator.entity.js';

/**
 * Invites a navigator to sign in and take over their file (R11). An older invitation that is still open is taken back,
 * so that a mistyped address cannot take the file.
 */
export async function inviteNavigator(tx: WriteTx, id: string, language: string): Promise<Navigator> {
  const navigator = await theOne(tx, Navigator, { id });
  const { tenantId, mail, name } = navigator;
  if (!mail) refuse('access.mail_form', ['mail'], { mail: '' });
  await tx.sql('select authz.free_navigator($1)', [id]);
  for (const open of await openInvitationsOf(tx, navigator)) await revokeInvitation(tx, open.id);
  await invitePerson(tx, {
    organizationId: tenantId,
    mail,
    name,
    role: 'NAVIGATOR',
    branchIds: [],
    language,
    navigatorId: id,
  });
  return theOne(tx, Navigator, { tenantId, id });
}

function openInvitationsOf(tx: WriteTx, { tenantId, id }: Navigator): Promise<Invitation[]> {
  return tx.em
    .createQueryBuilder(Invitation, 'invitation')
    .where('invitation.tenant_id = :tenantId and invitation.navigator_id = :id', { tenantId, id })
    .andWhere('invitation.accepted_at is null and invitation.revoked_at is null')
    .getMany();
}
