import type { ReadTx } from '../platform/database/tx.js';
import { mustAttend } from './attended.js';
import type { WeekToConfirm } from './weeks-to-confirm.type.js';

/** Weeks of which something is over, can still be settled and is not confirmed yet; the oldest first. */
export async function weeksToConfirm(
  tx: ReadTx,
  libraryId: string,
  branchId: string | null,
): Promise<WeekToConfirm[]> {
  const weeks = await tx.sql<WeekToConfirm>(openSql, [libraryId, branchId, tx.now]);
  if (weeks.length === 0) await mustAttend(tx, libraryId, branchId);
  return weeks;
}

const openSql = `
with open as materialized (
  select a.branch_id, a.agreement_id, a.day from attendance a
   where a.tenant_id = $1 and ($2::uuid is null or a.branch_id = $2) and a.confirmed_minutes is null and a.ends_at <= $3::timestamptz),
settle as materialized (
  select x.* from authz.last_days_to_settle($1, array(select distinct agreement_id from open)) x)
select o.branch_id as "branchId", date_trunc('week', o.day)::date as week, count(*)::int as presences
  from open o
  join branch b on b.tenant_id = $1 and b.id = o.branch_id
  join settle e on e.agreement_id = o.agreement_id and e.last_day >= ($3::timestamptz at time zone b.zone)::date
 group by 1, 2
 order by 2, 1`;
