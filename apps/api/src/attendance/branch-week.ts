import { attendanceState } from '@mutuality/domain/attendance';
import { addDays, type Week, weekOf } from '@mutuality/domain/time';
import type { ReadTx } from '../platform/database/tx.js';
import type { BranchPresence } from './branch-week.type.js';

/**
 * A week of expected presence at the branches of a library that the asker may see (or at one of them), in order of time: who is here now
 * and next is told from it by the branch's clock (S16). Names come from placement cards and only while the agreement is in force (R8).
 */
export async function branchWeek(
  tx: ReadTx,
  libraryId: string,
  day: Week,
  branchId: string | null,
): Promise<BranchPresence[]> {
  const week = weekOf(day);
  const rows = await tx.sql<Omit<BranchPresence, 'state'> & { disputedMinutes: number | null }>(weekSql, [
    libraryId,
    week,
    addDays(week, 7),
    branchId,
  ]);
  return rows.map((row) => ({ ...row, state: attendanceState(row) }));
}

/** A library's week with the names that may be shown. */
export const weekSql = `
with page as materialized (
  select a.* from attendance a
   where a.tenant_id = $1 and a.day >= $2 and a.day < $3 and ($4::uuid is null or a.branch_id = $4)),
names as materialized (
  select s.id as shift_id, c.public_name, c.languages
    from page p
    join shift s on s.tenant_id = p.recovery_organization_id and s.id = p.shift_id
    join placement_card c on c.tenant_id = s.tenant_id and c.navigator_id = s.navigator_id and c.branch_id = s.branch_id)
select distinct on (p.starts_at, p.id)
       p.id, p.branch_id as "branchId", b.name as "branchName", p.recovery_organization_name as "partnerName",
       n.public_name as "publicName", coalesce(n.languages, '{}') as languages, p.day, p.from_time as "fromTime", p.to_time as "toTime", b.zone,
       p.starts_at as "startsAt", p.ends_at as "endsAt", p.learning, p.expected_minutes as "expectedMinutes",
       p.confirmed_minutes as "confirmedMinutes", p.corrected_minutes as "correctedMinutes", p.disputed_minutes as "disputedMinutes",
       p.confirmed_by_name as "confirmedByName", p.version
  from page p
  join branch b on b.tenant_id = $1 and b.id = p.branch_id
  left join names n on n.shift_id = p.shift_id
 order by p.starts_at, p.id, n.public_name nulls last`;
