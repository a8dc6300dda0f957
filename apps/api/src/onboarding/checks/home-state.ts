import { onlyStateOf } from '@mutuality/domain/organizations';
import { organizationById } from '../../organizations/organization-queries.js';
import type { ReadTx } from '../../platform/database/tx.js';

/** The state where most places of a consortium's members are; before there are members, the only one that lives by its clock. */
export async function homeStateOf(tx: ReadTx, consortiumId: string): Promise<string | null> {
  const [most] = await tx.sql<{ state: string }>(
    `select b.state from membership m join branch b on b.tenant_id = m.tenant_id
      where m.consortium_id = $1 and m.ends_at is null and b.state is not null
      group by b.state order by count(*) desc, b.state limit 1`,
    [consortiumId],
  );
  return most?.state ?? onlyStateOf((await organizationById(tx, consortiumId)).zone);
}
