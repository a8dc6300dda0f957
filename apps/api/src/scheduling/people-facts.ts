import type { NavigatorFacts } from '@mutuality/domain/scheduling';
import type { CalendarDay } from '@mutuality/domain/time';
import type { ReadTx } from '../platform/database/tx.js';

/** What planning looks at of everybody who has not left before these days: certificates, clearances, wishes. */
export function navigatorsOf(tx: ReadTx, organizationId: string, from: CalendarDay) {
  return tx.sql<NavigatorFacts>(
    `with certificates as materialized (
       select c.navigator_id, jsonb_agg(jsonb_build_object('id', c.id, 'navigatorId', c.navigator_id, 'kind', c.kind, 'otherName', c.other_name,
                'number', c.number, 'issuer', c.issuer, 'issuedOn', c.issued_on, 'firstInvalidDay', c.first_invalid_day,
                'renewalSentOn', c.renewal_sent_on, 'probationFrom', c.probation_from, 'fileId', c.file_id)) as list
         from certification c where c.tenant_id = $1 group by c.navigator_id),
     cleared as materialized (
       select c.navigator_id, jsonb_agg(jsonb_build_object('id', c.id, 'navigatorId', c.navigator_id, 'kind', c.kind, 'detail', c.detail,
                'metUntil', c.met_until, 'attestedBy', c.attested_by_name, 'attestedOn', c.attested_on)) as list
         from clearance c where c.tenant_id = $1 group by c.navigator_id),
     wished as materialized (
       select w.navigator_id, jsonb_agg(jsonb_build_object('navigatorId', w.navigator_id, 'kind', w.kind, 'branchId', w.branch_id,
                'weekday', w.weekday, 'fromTime', w.from_time, 'toTime', w.to_time, 'startsOn', w.starts_on, 'endsOn', w.ends_on)) as list
         from wish w where w.tenant_id = $1 group by w.navigator_id)
     select n.id, n.name, n.tenant_id as "recoveryOrganizationId", n.weekly_target_minutes as "weeklyTargetMinutes",
            coalesce(c.list, '[]') as certifications, coalesce(d.list, '[]') as clearances, coalesce(w.list, '[]') as wishes
       from navigator n
       left join certificates c on c.navigator_id = n.id
       left join cleared d on d.navigator_id = n.id
       left join wished w on w.navigator_id = n.id
      where n.tenant_id = $1 and (n.ends_on is null or n.ends_on >= $2)
      order by n.name, n.id`,
    [organizationId, from],
  );
}
