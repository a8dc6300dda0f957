import type { OrganizationKind } from '@mutuality/domain/access';
import type { ReadTx } from '../../platform/database/tx.js';
import type { Member } from './members.type.js';

/** The members of a consortium of one kind, by name, and whether somebody of their own is there. */
export const membersOf = (tx: ReadTx, consortiumId: string, kind: OrganizationKind): Promise<Member[]> =>
  tx.sql<Member>(
    `with member as materialized (
       select o.id, o.name, o.mail, o.phone from membership m join organization o on o.tenant_id = m.tenant_id and o.id = m.tenant_id
        where m.consortium_id = $1 and o.kind = $2 and tstzrange(m.starts_at, m.ends_at) @> authz.now())
     select o.id, o.name, o.mail, o.phone, coalesce(a.admins, 0) as admins, a.invited_at as "adminInvitedAt"
       from member o
       left join authz.admins_of(array(select id from member)) a on a.organization_id = o.id
      order by o.name, o.id`,
    [consortiumId, kind],
  );
