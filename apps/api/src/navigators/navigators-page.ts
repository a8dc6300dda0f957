import {
  type Certification,
  certificationStateOn,
  daysUntilLapse,
  lapseNoticeDue,
} from '@mutuality/domain/navigators';
import type { ReadTx } from '../platform/database/tx.js';
import { connection, type Connection, keyset, type PageArgs } from '../platform/graphql/connection.js';
import { accountSql } from './navigator-account.js';
import type { NavigatorFilter, NavigatorLine, PlacedAt } from './navigator-list.type.js';
import { onlyOutletSql, type PlaceFacts, placeOf } from './place.type.js';

type Certificates = Pick<
  Certification,
  'kind' | 'issuedOn' | 'firstInvalidDay' | 'renewalSentOn' | 'probationFrom'
>[];

interface Row extends Pick<
  NavigatorLine,
  'id' | 'name' | 'languages' | 'weeklyTargetMinutes' | 'startsOn' | 'endsOn' | 'account'
> {
  placements: (Omit<PlacedAt, 'place'> & { place: PlaceFacts })[];
  today: string;
  lapses: string;
  certifications: Certificates;
}

/** `lapses` orders: the day of the lapse, then those that never do, then those without any certificate. */
const statement = `
with page as (
  select n.*, (authz.now() at time zone o.zone)::date as today, c.lapses, c.certifications
    from organization o
    join navigator n on n.tenant_id = o.id
    cross join lateral (
      select case when count(*) = 0 then '~~' when bool_or(c.first_invalid_day is null) then '~'
                  else max(c.first_invalid_day)::text end as lapses,
             coalesce(jsonb_agg(jsonb_build_object('kind', c.kind, 'issuedOn', c.issued_on, 'firstInvalidDay', c.first_invalid_day,
               'renewalSentOn', c.renewal_sent_on, 'probationFrom', c.probation_from) order by c.issued_on, c.id), '[]') as certifications
        from certification c where c.tenant_id = n.tenant_id and c.navigator_id = n.id) c
   where o.id = $1 and o.tenant_id = $1
     and ($2 or n.ends_on is null or n.ends_on >= (authz.now() at time zone o.zone)::date)
     and ($3::uuid is null or exists (
           select from placement_card k where k.tenant_id = n.tenant_id and k.navigator_id = n.id and k.branch_id = $3
              and (upper_inf(k.during) or upper(k.during) > authz.now())))
     and ($4::text is null or (c.lapses, n.name, n.id) > ($4, $5, $6::uuid))
   order by c.lapses, n.name, n.id
   limit $7
)
select p.id, p.name, p.languages, p.weekly_target_minutes as "weeklyTargetMinutes", p.starts_on as "startsOn", p.ends_on as "endsOn",
       p.today, p.lapses, p.certifications,
       ${accountSql('p', 'f')} as account,
       coalesce(w.placements, '[]') as placements
  from page p
  left join affiliation f on f.tenant_id = p.tenant_id and f.id = p.affiliation_id
  left join lateral (
    select jsonb_agg(jsonb_build_object(
             'placementId', x.id, 'startsOn', x.starts_on, 'endsOn', x.ends_on,
             'cleared', coalesce(k.cleared_until >= p.today, false),
             'place', jsonb_build_object('branchId', x.branch_id, 'branchName', coalesce(b.name, x.branch_name),
               'libraryId', x.library_id, 'libraryName', coalesce(l.name, x.library_name),
               'onlyOutlet', ${onlyOutletSql('x.library_id')}))
             order by x.library_name, x.branch_name, x.starts_on) as placements
      from placement x
      join placement_card k on k.tenant_id = x.tenant_id and k.placement_id = x.id
      left join branch b on b.tenant_id = x.library_id and b.id = x.branch_id
      left join organization l on l.tenant_id = x.library_id and l.id = x.library_id
     where x.tenant_id = p.tenant_id and x.navigator_id = p.id and (upper_inf(x.during) or upper(x.during) > authz.now())) w on true
 order by p.lapses, p.name, p.id`;

/** The navigators of a recovery organisation, whose certificate lapses first at the top; one statement. */
export async function navigatorsPage(
  tx: ReadTx,
  recoveryOrganizationId: string,
  filter: Partial<NavigatorFilter>,
  page: PageArgs,
): Promise<Connection<NavigatorLine>> {
  const keys = keyset(page, 3);
  const [lapses, name, id] = keys.after ?? [null, null, null];
  const rows = await tx.sql<Row>(statement, [
    recoveryOrganizationId,
    filter.withFormer ?? false,
    filter.branchId ?? null,
    lapses,
    name,
    id,
    keys.limit,
  ]);
  const keyOf = new Map(rows.map((row) => [row.id, [row.lapses, row.name, row.id]]));
  return connection(rows.map(lineOf), keys, (line) => keyOf.get(line.id) ?? []);
}

function lineOf({ today, lapses, certifications, placements, ...row }: Row): NavigatorLine {
  const last = longest(certifications);
  return {
    ...row,
    placements: placements.map((placed) => ({ ...placed, place: placeOf(placed.place) })),
    certificationKinds: [...new Set(certifications.map(({ kind }) => kind))],
    certificationState: last ? certificationStateOn(last, today) : null,
    uncertifiedFrom: lapses.startsWith('~') ? null : lapses,
    daysUntilLapse: last ? daysUntilLapse(last, today) : null,
    lapseNotice: last ? lapseNoticeDue(last, today) : null,
  };
}

/** The certificate that holds longest. */
function longest(certifications: Certificates): Certificates[number] | undefined {
  const end = ({ firstInvalidDay }: Certificates[number]) => firstInvalidDay ?? '~';
  return certifications.reduce<Certificates[number] | undefined>(
    (best, one) => (best === undefined || end(one) > end(best) ? one : best),
    undefined,
  );
}
