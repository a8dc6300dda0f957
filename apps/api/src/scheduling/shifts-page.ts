import type { CalendarDay } from '@mutuality/domain/time';
import type { ReadTx } from '../platform/database/tx.js';
import { connection, type Connection, keyset, type PageArgs } from '../platform/graphql/connection.js';
import type { ListedShift, ShiftFilter } from './shifts-page.type.js';

/**
 * Shifts that an organisation owns (a library: that partners planned at its branches), by day and id. The page is cut on the one table
 * first, then names are joined.
 */
export async function shiftsPage(
  tx: ReadTx,
  organizationId: string,
  filter: ShiftFilter,
  page: PageArgs,
): Promise<Connection<ListedShift>> {
  const keys = keyset(page, 2);
  const [day, id] = keys.after ?? [filter.from, '00000000-0000-0000-0000-000000000000'];
  const rows = await tx.sql<ListedShift>(pageSql, [
    organizationId,
    day,
    id,
    filter.until,
    filter.branchId ?? null,
    filter.navigatorId ?? null,
    keys.limit,
  ]);
  return connection(rows, keys, (shift) => [shift.day satisfies CalendarDay, shift.id]);
}

/** One page, cut on the one table, then joined. */
export const pageSql = `
with page as materialized (
  select s.id, s.day, s.from_time, s.to_time, s.state, s.learning, s.branch_id, s.library_id, s.navigator_id
    from shift s
   where s.tenant_id = $1 and (s.day, s.id) > ($2::date, $3::uuid) and s.day < $4 and s.state in ('DRAFT', 'PUBLISHED')
     and ($5::uuid is null or s.branch_id = $5) and ($6::uuid is null or s.navigator_id = $6)
   order by s.day, s.id
   limit $7)
select p.id, p.day, p.from_time as "fromTime", p.to_time as "toTime", p.state, p.learning,
       p.branch_id as "branchId", b.name as "branchName", p.navigator_id as "navigatorId", n.name as "navigatorName"
  from page p
  left join branch b on b.tenant_id = p.library_id and b.id = p.branch_id
  left join navigator n on n.tenant_id = $1 and n.id = p.navigator_id
 order by p.day, p.id`;
