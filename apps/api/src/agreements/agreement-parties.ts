import { isOutletSql } from '../organizations/outlet-sql.js';
import type { ReadTx } from '../platform/database/tx.js';
import type { AgreementLibrary, AgreementParties, AgreementPartner } from './agreement-parties.type.js';

/** The libraries and recovery organisations of a consortium, by name: whom its admin can propose terms to. */
export async function agreementParties(tx: ReadTx, consortiumId: string): Promise<AgreementParties> {
  const libraries = await tx.sql<AgreementLibrary>(
    `with member as materialized (
       select o.id, o.name from membership m join organization o on o.tenant_id = m.tenant_id and o.id = m.tenant_id
        where m.consortium_id = $1 and tstzrange(m.starts_at, m.ends_at) @> $2::timestamptz and o.kind = 'LIBRARY'),
     outlet as materialized (
       select b.tenant_id, jsonb_agg(jsonb_build_object('id', b.id, 'name', b.name, 'zone', b.zone) order by b.kind <> 'CENTRAL', b.name) as outlets
         from branch b where b.tenant_id in (select id from member) and ${isOutletSql('b')} group by b.tenant_id)
     select member.id, member.name, coalesce(outlet.outlets, '[]') as outlets, coalesce(a.admins, 0) > 0 as "hasAdmin",
            array(select distinct a.recovery_organization_id from agreement a
                   where a.tenant_id = $1 and a.library_id = member.id and a.withdrawn_at is null
                     and least(a.ends_on, a.ended_on) >= $2::timestamptz::date)::text[] as "partnerIds"
       from member left join outlet on outlet.tenant_id = member.id
            left join authz.admins_of(array(select id from member)) a on a.organization_id = member.id
      order by member.name, member.id`,
    [consortiumId, tx.now],
  );
  const partners = await tx.sql<AgreementPartner>(
    `select o.id, o.name from membership m join organization o on o.tenant_id = m.tenant_id and o.id = m.tenant_id
      where m.consortium_id = $1 and tstzrange(m.starts_at, m.ends_at) @> $2::timestamptz and o.kind = 'RECOVERY_ORGANIZATION'
      order by o.name, o.id`,
    [consortiumId, tx.now],
  );
  return { libraries, partners };
}
