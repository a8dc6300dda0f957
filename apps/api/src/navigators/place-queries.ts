import type { ReadTx } from '../platform/database/tx.js';
import type { PlacementCard } from './placement-card.type.js';
import type { BranchKey } from '../organizations/organization-queries.js';
import { onlyOutletSql } from '../organizations/outlet-sql.js';
import { type Place, type PlaceableBranch, type PlaceFacts, placeOf } from './place.type.js';

const placeColumns = `
  b.id as "branchId", b.name as "branchName", b.tenant_id as "libraryId", o.name as "libraryName",
  ${onlyOutletSql('b.tenant_id')} as "onlyOutlet"`;

/** Branches at which this organisation may place navigators now, because a signed agreement names them (R6). */
export async function placeableBranches(
  tx: ReadTx,
  recoveryOrganizationId: string,
): Promise<PlaceableBranch[]> {
  const rows = await tx.sql<PlaceFacts & { zone: string }>(
    `select ${placeColumns}, b.zone
       from (select distinct p.s from unnest((select authz.parts('presence', 'write'))::authz.part[]) p where p.t = $1) p
       join branch b on b.id = p.s
       join organization o on o.tenant_id = b.tenant_id and o.id = b.tenant_id
      where b.status <> 'CLOSED'
      order by o.name, b.kind = 'CENTRAL' desc, b.name`,
    [recoveryOrganizationId],
  );
  return rows.map((row) => ({ ...placeOf(row), zone: row.zone }));
}

/** For DataLoaders: branches with their library's name, null for those whose profile may not be read. */
export async function placesAt(tx: ReadTx, keys: readonly BranchKey[]): Promise<(Place | null)[]> {
  const rows = await tx.sql<PlaceFacts>(
    `select ${placeColumns}
       from branch b join organization o on o.tenant_id = b.tenant_id and o.id = b.tenant_id
      where b.tenant_id = any ($1::uuid[]) and b.id = any ($2::uuid[])`,
    [keys.map(({ libraryId }) => libraryId), keys.map(({ branchId }) => branchId)],
  );
  const byId = new Map(rows.map((row) => [row.branchId, placeOf(row)]));
  return keys.map(({ branchId }) => byId.get(branchId) ?? null);
}

/** For DataLoaders: whether the person of each placement is cleared there today; null where the card may not be read. */
export async function clearedAt(tx: ReadTx, placementIds: readonly string[]): Promise<(boolean | null)[]> {
  const rows = await tx.sql<{ id: string; cleared: boolean }>(
    `select c.placement_id as id, c.cleared from authz.cleared_today($1) c where c.placement_id = any ($2::uuid[])`,
    [tx.actor.tenantId, placementIds],
  );
  const byId = new Map(rows.map(({ id, cleared }) => [id, cleared]));
  return placementIds.map((id) => byId.get(id) ?? null);
}

/** For DataLoaders: the last day for which published hours are still to come at each placement; null where there are none. */
export async function plannedUntil(tx: ReadTx, placementIds: readonly string[]): Promise<(string | null)[]> {
  const rows = await tx.sql<{ id: string; day: string }>(
    `select p.id, max(s.day) as day
       from placement p
       join shift s on s.tenant_id = $1 and s.navigator_id = p.navigator_id and s.branch_id = p.branch_id
                   and s.state = 'PUBLISHED' and s.ends_at > authz.now() and p.during @> s.starts_at
      where p.tenant_id = $1 and p.id = any ($2::uuid[])
      group by p.id`,
    [tx.actor.tenantId, placementIds],
  );
  const byId = new Map(rows.map(({ id, day }) => [id, day]));
  return placementIds.map((id) => byId.get(id) ?? null);
}

/** The cards of the navigators placed at a branch, now or later: all that its library knows of them (R8). */
export function placementCards(tx: ReadTx, branchId: string): Promise<PlacementCard[]> {
  return tx.sql<PlacementCard>(
    `select k.placement_id as id, k.public_name as "publicName", k.languages, k.starts_on as "startsOn", k.ends_on as "endsOn",
            c.cleared
       from (select distinct p.t, p.s from unnest((select authz.parts('presence', 'read'))::authz.part[]) p where p.s = $1) p
       join placement_card k on k.tenant_id = p.t and k.branch_id = p.s
       join authz.cleared_today(p.t, p.s) c on c.placement_id = k.placement_id
      where upper_inf(k.during) or upper(k.during) > authz.now()
      order by k.public_name nulls last, k.starts_on, k.placement_id`,
    [branchId],
  );
}
