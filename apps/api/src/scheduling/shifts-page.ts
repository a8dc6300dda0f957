import type { CalendarDay } from '@mutuality/domain/time';
import type { ReadTx } from '../platform/database/tx.js';
import { connection, type Connection, keyset, type PageArgs } from '../platform/graphql/connection.js';
import type { ListedShift, ShiftFilter } from './shifts-page.type.js';

/**
 * Shifts that an organisation owns (a library: that partners planned at its branches), by day and id. The page is cut on the one table
 * first, then names are joined. Who may not read a navigator's file is told the name on the card and no id, so that two shifts cannot be
 * told to be one person's (R8).
 */
export async function shiftsPage(
  tx: ReadTx,
  organizationId: string,
  filter: ShiftFilter,
  page: PageArgs,
): Promise<Connection<ListedShift>> {
  const keys = keyset(page, ['day', 'id']);
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
  select s.id, s.day, s.from_time, s.to_time, s.state, s.learning, s.branch_id, s.library_id, s.navigator_id, s.starts_at
    from shift s
   where s.tenant_id = $1 and (s.day, s.id) > ($2::date, $3::uuid) and s.day < $4 and s.state in ('DRAFT', 'PUBLISHED')
     and ($5::uuid is null or s.branch_id = $5) and ($6::uuid is null or s.navigator_id = (select n.id from navigator n where n.tenant_id = $1 and n.id = $6))
   order by s.day, s.id
   limit $7)
select p.id, p.day, p.from_time as "fromTime", p.to_time as "toTime", p.state, p.learning,
       p.branch_id as "branchId", b.name as "branchName", n.id as "navigatorId",
       coalesce(n.name, (select c.public_name from placement_card c
                          where c.tenant_id = $1 and c.navigator_id = p.navigator_id and c.branch_id = p.branch_id and c.during @> p.starts_at)) as "navigatorName"
  from page p
  left join branch b on b.tenant_id = p.library_id and b.id = p.branch_id
  left join navigator n on n.tenant_id = $1 and n.id = p.navigator_id
 order by p.day, p.id`;
