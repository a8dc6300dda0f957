import { type AttendanceAction, attendanceActions, attendanceState } from '@mutuality/domain/attendance';
import { can } from '@mutuality/domain/access';
import { addDays, dayAt, type Week, weekOf } from '@mutuality/domain/time';
import type { ReadTx } from '../platform/database/tx.js';
import { mustAttend } from './attended.js';
import type { BranchPresence } from './branch-week.type.js';

/** A row of the week as the statement gives it. */
type Row = Omit<BranchPresence, 'state' | 'viewerCan'> & {
  agreementId: string;
  shiftId: string;
  disputedMinutes: number | null;
  lastDayToSettle: string | null;
};

/**
 * A week of expected presence at the branches of a library that the asker looks after (or at one of them), in order of time: who is here
 * now and next is told from it by the branch's clock (S16). Names come from placement cards and only while the agreement is in force (R8).
 */
export async function branchWeek(
  tx: ReadTx,
  libraryId: string,
  day: Week,
  branchId: string | null,
): Promise<BranchPresence[]> {
  const week = weekOf(day);
  const rows = await tx.sql<Row>(weekSql, [libraryId, week, addDays(week, 7), branchId]);
  // Whoever sees a row may see the place; only of nothing it has to be asked why.
  if (rows.length === 0) await mustAttend(tx, libraryId, branchId);
  return rows.map((row) => ({ ...row, state: attendanceState(row), viewerCan: actionsAt(tx, row) }));
}

function actionsAt(tx: ReadTx, row: Row): AttendanceAction[] {
  if (!can(tx.actor, 'attendance.confirm')) return [];
  const now = tx.now.getTime();
  const facts = { now, today: dayAt(now, row.zone), lastDayToSettle: row.lastDayToSettle ?? row.day };
  return attendanceActions({ ...row, endsAt: row.endsAt.getTime() }, facts);
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
    join placement_card c on c.tenant_id = s.tenant_id and c.navigator_id = s.navigator_id and c.branch_id = s.branch_id
                         and c.during @> s.starts_at),
settle as materialized (
  select x.* from authz.last_days_to_settle($1, array(select distinct agreement_id from page)) x)
select distinct on (p.starts_at, p.id)
       p.id, p.branch_id as "branchId", b.name as "branchName", p.agreement_id as "agreementId", p.shift_id as "shiftId",
       p.recovery_organization_name as "partnerName",
       n.public_name as "publicName", coalesce(n.languages, '{}') as languages, p.day, p.from_time as "fromTime", p.to_time as "toTime", b.zone,
       p.starts_at as "startsAt", p.ends_at as "endsAt", p.learning, p.counted, p.expected_minutes as "expectedMinutes",
       p.confirmed_minutes as "confirmedMinutes", p.corrected_minutes as "correctedMinutes", p.disputed_minutes as "disputedMinutes",
       p.confirmed_by_name as "confirmedByName", p.version, e.last_day as "lastDayToSettle"
  from page p
  join branch b on b.tenant_id = $1 and b.id = p.branch_id
  left join names n on n.shift_id = p.shift_id
  left join settle e on e.agreement_id = p.agreement_id
 order by p.starts_at, p.id, n.public_name nulls last`;
