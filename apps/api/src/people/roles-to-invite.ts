import type { Role } from '@mutuality/domain/access';
import type { ReadTx } from '../platform/database/tx.js';

/** For DataLoaders: the roles that the asker may invite to in each organisation (R11); none where there is nothing to invite to. */
export async function rolesToInvite(tx: ReadTx, organizationIds: readonly string[]): Promise<Role[][]> {
  const rows = await tx.sql<{ id: string; roles: Role[] }>(
    'select organization_id as id, roles from authz.roles_to_invite($1)',
    [organizationIds],
  );
  const byId = new Map(rows.map(({ id, roles }) => [id, roles]));
  return organizationIds.map((id) => byId.get(id) ?? []);
}
