import { addDays, type Week, weekOf } from '@mutuality/domain/time';
import { isOutletSql } from '../organizations/outlet-sql.js';
import type { ReadTx } from '../platform/database/tx.js';
import type { WeekBoard } from './week-board.type.js';

/**
 * The board of a week: branches of agreements that touch the week, navigators, live shifts. One statement; what its rules say about it
 * (`weekChecks`) is asked apart, so that the board is there at once.
 */
export async function weekBoard(tx: ReadTx, organizationId: string, day: Week): Promise<WeekBoard> {
  const week = weekOf(day);
  const rows = await tx.sql<Omit<WeekBoard, 'week'>>(boardSql, [organizationId, week, addDays(week, 7)]);
  const nothing = { branches: [], navigators: [], shifts: [] };
  return { week, ...(rows[0] ?? nothing) };
}

/** One statement: the whole board as three JSON lists. */
export const boardSql = `
with page as materialized (
  select s.id, s.branch_id, s.agreement_id, s.navigator_id, s.day, s.from_time, s.to_time, s.learning, s.state, s.replaces_id, s.removes, s.version
    from shift s
   where s.tenant_id = $1 and s.day >= $2 and s.day < $3 and s.state in ('DRAFT', 'PUBLISHED')),
people as materialized (
  select n.id, n.name, n.weekly_target_minutes, n.ends_on, f.id is not null and tstzrange(f.starts_at, f.ends_at) @> authz.now() as gets_mail
    from navigator n left join affiliation f on f.tenant_id = $1 and f.id = n.affiliation_id
   where n.tenant_id = $1),
places as materialized (
  select a.id as agreement_id, a.library_id, a.library_name, a.starts_on, least(a.ends_on, coalesce(a.ended_on, a.ends_on)) as last_day, x.branch_id
    from agreement a
    join agreement_branch x on x.tenant_id = a.tenant_id and x.agreement_id = a.id and x.signed
   where a.recovery_organization_id = $1 and a.withdrawn_at is null and a.starts_on < $3 and least(a.ends_on, coalesce(a.ended_on, a.ends_on)) >= $2),
libraries as materialized (select distinct library_id from places),
outlets as materialized (
  select b.id, b.tenant_id, b.name, b.kind, b.zone, count(*) filter (where ${isOutletSql('b')}) over (partition by b.tenant_id) as places
    from branch b
   where b.tenant_id = any (array(select library_id from libraries))),
former as materialized (
  select f.agreement_id, f.branch_id, f.name, f.zone
    from authz.agreement_branches(array(select p.agreement_id from places p where not exists (select from outlets b where b.id = p.branch_id))) f),
plannable as materialized (
  select distinct p.s as branch_id from unnest((select authz.parts('presence', 'write'))::authz.part[]) p where p.t = $1),
confirmed as materialized (
  select t.shift_id from attendance t
   where t.tenant_id = any (array(select library_id from libraries)) and t.day >= $2 and t.day < $3 and t.confirmed_minutes is not null)
select
  coalesce((select jsonb_agg(jsonb_build_object('id', p.branch_id, 'libraryId', p.library_id, 'libraryName', p.library_name,
             'onlyOutlet', coalesce(b.places = 1, false), 'agreementId', p.agreement_id, 'firstDay', p.starts_on, 'lastDay', p.last_day,
             'name', coalesce(b.name, f.name), 'kind', coalesce(b.kind, 'BRANCH'), 'zone', coalesce(b.zone, f.zone),
             'viewerCan', case when w.branch_id is null then '[]'::jsonb else '["shift.assign", "pattern.keep"]'::jsonb end)
             order by p.library_name, b.kind <> 'CENTRAL', b.name, p.starts_on)
              from places p
              left join outlets b on b.tenant_id = p.library_id and b.id = p.branch_id
              left join former f on f.agreement_id = p.agreement_id and f.branch_id = p.branch_id
              left join plannable w on w.branch_id = p.branch_id
             where b.id is not null or f.branch_id is not null), '[]') as branches,
  coalesce((select jsonb_agg(jsonb_build_object('id', n.id, 'name', n.name, 'weeklyTargetMinutes', n.weekly_target_minutes,
             'getsMail', n.gets_mail) order by n.name)
              from people n where n.ends_on is null or n.ends_on >= $2), '[]') as navigators,
  coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'branchId', s.branch_id, 'agreementId', s.agreement_id, 'navigatorId', s.navigator_id,
             'navigatorName', n.name, 'day', s.day, 'fromTime', s.from_time, 'toTime', s.to_time, 'learning', s.learning, 'state', s.state,
             'replacesId', s.replaces_id, 'removes', s.removes, 'version', s.version,
             'viewerCan', case when w.branch_id is null or c.shift_id is not null then '[]'::jsonb else '["shift.assign"]'::jsonb end)
             order by s.day, s.from_time, n.name, s.id)
              from page s
              join people n on n.id = s.navigator_id
              left join plannable w on w.branch_id = s.branch_id
              left join confirmed c on c.shift_id = s.id), '[]') as shifts`;
