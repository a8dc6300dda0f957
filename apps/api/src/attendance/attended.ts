import type { ReadTx } from '../platform/database/tx.js';
import { NotFound } from '../platform/errors/errors.js';

/** A condition on `branch b` of library `$1`: the asker looks after its hours (R2, R3). */
export const attended = `($1 = any ((select authz.whole('attendance', 'read'))::uuid[])
  or (b.tenant_id, b.id) in (select p.t, p.s from unnest((select authz.parts('attendance', 'read'))::authz.part[]) p))`;

/**
 * Answers "not found" unless the asker looks after the hours of this library, or of this branch of it. An empty list would say that
 * there is such a place.
 */
export async function mustAttend(tx: ReadTx, libraryId: string, branchId: string | null): Promise<void> {
  const [found] = await tx.sql<{ attends: boolean }>(
    `select exists (select from branch b where b.tenant_id = $1 and ($2::uuid is null or b.id = $2) and ${attended}) as attends`,
    [libraryId, branchId],
  );
  if (!found?.attends) throw new NotFound();
}

/** Ids of a library's branches whose hours the asker looks after; not found where there are none. */
export async function attendedBranches(tx: ReadTx, libraryId: string): Promise<string[]> {
  const rows = await tx.sql<{ id: string }>(
    `select b.id from branch b where b.tenant_id = $1 and ${attended} order by b.id`,
    [libraryId],
  );
  if (rows.length === 0) await mustAttend(tx, libraryId, null);
  return rows.map(({ id }) => id);
}
