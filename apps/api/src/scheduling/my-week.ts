import { placeName } from '@mutuality/domain/onboarding';
import { addDays, type Week, weekOf } from '@mutuality/domain/time';
import type { ReadTx } from '../platform/database/tx.js';
import type { MyShift } from './my-week.type.js';

/**
 * The published week of the navigator who asks, wherever they are placed that day (R5), with each branch's address, desk phone and where
 * to sit (R4). Names stay when the branch can no longer be read: they stand on the placement.
 */
export async function myWeek(tx: ReadTx, day: Week): Promise<MyShift[]> {
  const week = weekOf(day);
  const rows = await tx.sql<MyShift & { branch: string; library: string }>(weekSql, [
    tx.actor.tenantId,
    week,
    addDays(week, 7),
    tx.actor.principalId,
  ]);
  return rows.map(({ branch, library, ...shift }) => {
    const { place, library: libraryName } = placeName(library, branch, []);
    return { ...shift, placeName: place, libraryName };
  });
}

const weekSql = `
with me as materialized (select id from navigator where tenant_id = $1 and affiliation_id = $4),
mine as materialized (
  select s.*, p.library_name, p.branch_name from shift s
    join placement p on p.tenant_id = $1 and p.navigator_id = s.navigator_id and p.branch_id = s.branch_id and p.during @> s.starts_at
   where s.tenant_id = $1 and s.day >= $2 and s.day < $3 and s.state = 'PUBLISHED' and s.navigator_id = (select id from me)),
in_force as materialized (select p.s as branch_id from unnest((select authz.parts('presence', 'read'))::authz.part[]) p where p.t = $1)
select m.id, m.day, m.from_time as "fromTime", m.to_time as "toTime", m.zone, m.starts_at as "startsAt", m.ends_at as "endsAt", m.learning,
       m.published_at as "publishedAt", coalesce(b.name, m.branch_name) as branch, coalesce(o.name, m.library_name) as library,
       b.street, b.city, b.phone, b.desk_phone as "deskPhone", b.where_to_sit as "whereToSit",
       array(select distinct c.public_name
               from shift x join placement_card c on c.tenant_id = $1 and c.navigator_id = x.navigator_id and c.branch_id = x.branch_id
              where x.tenant_id = $1 and x.branch_id = m.branch_id and x.day = m.day and x.id <> m.id and x.state = 'PUBLISHED'
                and x.starts_at < m.ends_at and x.ends_at > m.starts_at and c.during @> x.starts_at and c.public_name is not null
              order by 1) as "withYou",
       case when m.branch_id in (select f.branch_id from in_force f) then
         (select count(distinct x.navigator_id)::int from shift x
           where x.tenant_id = $1 and x.branch_id = m.branch_id and x.day = m.day and x.navigator_id <> m.navigator_id and x.state = 'PUBLISHED'
             and x.starts_at < m.ends_at and x.ends_at > m.starts_at) end as "alsoThere"
  from mine m
  left join branch b on b.tenant_id = m.library_id and b.id = m.branch_id
  left join organization o on o.tenant_id = m.library_id and o.id = m.library_id
 order by m.starts_at, m.id`;
