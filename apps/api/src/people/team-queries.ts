import type { ReadTx } from '../platform/database/tx.js';
import { connection, type Connection, keyset, type PageArgs } from '../platform/graphql/connection.js';
import { AffiliationBranch } from './affiliation-branch.entity.js';
import { Affiliation } from './affiliation.entity.js';
import { Invitation } from './invitation.entity.js';

/** The people of an organisation whose access has not ended, by name. */
export async function teamPage(
  tx: ReadTx,
  organizationId: string,
  page: PageArgs,
): Promise<Connection<Affiliation>> {
  const keys = keyset(page, ['text', 'id']);
  const query = tx.em
    .createQueryBuilder(Affiliation, 'person')
    .where('person.tenant_id = :organizationId and person.ends_at is null', { organizationId })
    .orderBy('person.person_name')
    .addOrderBy('person.id')
    .limit(keys.limit);
  if (keys.after) {
    query.andWhere('(person.person_name, person.id) > (:name, :id)', {
      name: keys.after[0],
      id: keys.after[1],
    });
  }
  return connection(await query.getMany(), keys, (person) => [person.personName, person.id]);
}

/** Invitations that nobody has accepted or taken back, newest first. */
export function openInvitations(tx: ReadTx, organizationId: string): Promise<Invitation[]> {
  return tx.em
    .createQueryBuilder(Invitation, 'invitation')
    .where('invitation.tenant_id = :organizationId', { organizationId })
    .andWhere('invitation.accepted_at is null and invitation.revoked_at is null')
    .orderBy('invitation.created_at', 'DESC')
    .getMany();
}

/** For DataLoaders: the branches at which each affiliation of the own organisation works. */
export async function branchIdsOfAffiliations(
  tx: ReadTx,
  affiliationIds: readonly string[],
): Promise<string[][]> {
  const rows = await tx.em
    .createQueryBuilder(AffiliationBranch, 'link')
    .where('link.tenant_id = :tenantId and link.affiliation_id = any(:ids)', {
      tenantId: tx.actor.tenantId,
      ids: affiliationIds,
    })
    .getMany();
  return affiliationIds.map((id) =>
    rows.filter((row) => row.affiliationId === id).map((row) => row.branchId),
  );
}
