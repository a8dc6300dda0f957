import { addDays, type Week, weekOf } from '@mutuality/domain/time';
import type { ReadTx } from '../platform/database/tx.js';
import type { WeekBoard } from './week-board.type.js';

/**
 * The board of a week: branches of agreements that touch the week, navigators, live shifts. One statement; what its rules say about it
 * (`weekChecks`) is asked apart, so that the board is there at once.
 */
export async function weekBoard(tx: ReadTx, organizationId: string, day: Week): Promise<WeekBoard> {
  const week = weekOf(day);
  const [row] = await tx.sql<Omit<WeekBoard, 'week'>>(boardSql, [organizationId, week, addDays(week, 7)]);
  return { week, branches: row!.branches, navigators: row!.navigators, shifts: row!.shifts };
}

const boardSql = `
with page as materialized (
  select s.id, s.branch_id, s.agreement_id, s.navigator_id, s.day, s.from_time, s.to_time, s.learning, s.state, s.replaces_id, s.removes, s.version
    from shift s
   where s.tenant_id = $1 and s.day >= $2 and s.day < $3 and s.state in ('DRAFT', 'PUBLISHED')),
people as materialized (
  select n.id, n.name, n.weekly_target_minutes, n.ends_on from navigator n where n.tenant_id = $1),
places as materialized (
  select a.id as agreement_id, a.library_id, a.library_name, x.branch_id
    from agreement a
    join agreement_branch x on x.tenant_id = a.tenant_id and x.agreement_id = a.id
   where a.recovery_organization_id = $1 and a.withdrawn_at is null and a.starts_on < $3 and coalesce(a.ended_on, a.ends_on) >= $2),
libraries as materialized (select distinct library_id from places),
outlets as materialized (
  select b.id, b.tenant_id, b.name, b.kind, b.zone, count(*) over (partition by b.tenant_id) as siblings
    from branch b
   where b.tenant_id = any (array(select library_id from libraries)) and b.status <> 'CLOSED')
select
  coalesce((select jsonb_agg(jsonb_build_object('id', b.id, 'libraryId', p.library_id, 'libraryName', p.library_name, 'onlyOutlet', b.siblings = 1,
             'agreementId', p.agreement_id, 'name', b.name, 'kind', b.kind, 'zone', b.zone) order by p.library_name, b.name)
              from places p join outlets b on b.tenant_id = p.library_id and b.id = p.branch_id), '[]') as branches,
  coalesce((select jsonb_agg(jsonb_build_object('id', n.id, 'name', n.name, 'weeklyTargetMinutes', n.weekly_target_minutes) order by n.name)
              from people n where n.ends_on is null or n.ends_on >= $2), '[]') as navigators,
  coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'branchId', s.branch_id, 'agreementId', s.agreement_id, 'navigatorId', s.navigator_id,
             'navigatorName', n.name, 'day', s.day, 'fromTime', s.from_time, 'toTime', s.to_time, 'learning', s.learning, 'state', s.state,
             'replacesId', s.replaces_id, 'removes', s.removes, 'version', s.version) order by s.day, s.from_time, n.name, s.id)
              from page s join people n on n.id = s.navigator_id), '[]') as shifts`;
