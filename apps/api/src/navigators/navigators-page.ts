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
import { onlyOutletSql } from '../organizations/outlet-sql.js';
import { type PlaceFacts, placeOf } from './place.type.js';

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

/**
 * The page is cut on the organisation's own rows first; certificates, places and names are then looked up once for the page. `lapses`
 * orders: the day of the lapse, then those that never do, then those without any certificate.
 */
const statement = `
with today as materialized (
  select (authz.now() at time zone o.zone)::date as day from organization o where o.id = $1 and o.tenant_id = $1),
lapse as materialized (
  select c.navigator_id, case when bool_or(c.first_invalid_day is null) then '~' else max(c.first_invalid_day)::text end as lapses
    from certification c where c.tenant_id = $1 group by c.navigator_id),
page as materialized (
  select n.*, t.day as today, coalesce(l.lapses, '~~') as lapses
    from today t cross join navigator n left join lapse l on l.navigator_id = n.id
   where n.tenant_id = $1 and ($2 or n.ends_on is null or n.ends_on >= t.day)
     and ($3::uuid is null or exists (
           select from placement_card k where k.tenant_id = $1 and k.navigator_id = n.id and k.branch_id = $3
              and (upper_inf(k.during) or upper(k.during) > authz.now())))
     and ($4::text is null or (coalesce(l.lapses, '~~'), n.name, n.id) > ($4, $5, $6::uuid))
   order by coalesce(l.lapses, '~~'), n.name, n.id
   limit $7),
certificates as materialized (
  select c.navigator_id, jsonb_agg(jsonb_build_object('kind', c.kind, 'issuedOn', c.issued_on, 'firstInvalidDay', c.first_invalid_day,
           'renewalSentOn', c.renewal_sent_on, 'probationFrom', c.probation_from) order by c.issued_on, c.id) as list
    from certification c where c.tenant_id = $1 and c.navigator_id in (select id from page) group by c.navigator_id),
placed as materialized (
  select x.*, c.cleared from placement x join authz.cleared_today($1) c on c.placement_id = x.id
   where x.tenant_id = $1 and x.navigator_id in (select id from page) and (upper_inf(x.during) or upper(x.during) > authz.now())),
libraries as materialized (
  select o.id, o.name, ${onlyOutletSql('o.id')} as only_outlet
    from organization o where o.id in (select library_id from placed) and o.tenant_id in (select library_id from placed)),
branches as materialized (
  select b.id, b.name from branch b where b.tenant_id in (select library_id from placed) and b.id in (select branch_id from placed)),
places as materialized (
  select x.navigator_id, jsonb_agg(jsonb_build_object(
           'placementId', x.id, 'startsOn', x.starts_on, 'endsOn', x.ends_on, 'cleared', x.cleared,
           'place', jsonb_build_object('branchId', x.branch_id, 'branchName', coalesce(b.name, x.branch_name), 'libraryId', x.library_id,
             'libraryName', coalesce(l.name, x.library_name), 'onlyOutlet', coalesce(l.only_outlet, false)))
           order by x.library_name, x.branch_name, x.starts_on) as list
    from placed x left join libraries l on l.id = x.library_id left join branches b on b.id = x.branch_id
   group by x.navigator_id)
select p.id, p.name, p.languages, p.weekly_target_minutes as "weeklyTargetMinutes", p.starts_on as "startsOn", p.ends_on as "endsOn",
       p.today, p.lapses, coalesce(c.list, '[]') as certifications, ${accountSql('p', 'f')} as account, coalesce(w.list, '[]') as placements
  from page p
  left join certificates c on c.navigator_id = p.id
  left join places w on w.navigator_id = p.id
  left join affiliation f on f.tenant_id = $1 and f.id = p.affiliation_id
 order by p.lapses, p.name, p.id`;

/** The navigators of a recovery organisation, whose certificate lapses first at the top; one statement. */
export async function navigatorsPage(
  tx: ReadTx,
  recoveryOrganizationId: string,
  filter: Partial<NavigatorFilter>,
  page: PageArgs,
): Promise<Connection<NavigatorLine>> {
  const keys = keyset(page, ['text', 'text', 'id']);
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
