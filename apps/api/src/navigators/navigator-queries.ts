import { In } from 'typeorm';
import { theOne } from '../platform/database/rows.js';
import type { ReadTx } from '../platform/database/tx.js';
import { Certification } from './certification.entity.js';
import { Clearance } from './clearance.entity.js';
import { accountSql, type NavigatorAccount } from './navigator-account.js';
import { Navigator } from './navigator.entity.js';
import { Placement } from './placement.entity.js';
import { Wish } from './wish.entity.js';

/** One navigator's file in the own organisation, or `NotFound`: no other is seen (R8, R15). */
export function navigatorById(tx: ReadTx, id: string): Promise<Navigator> {
  return theOne(tx, Navigator, { tenantId: tx.actor.tenantId, id });
}

/** The file of the person who asks. */
export function ownFile(tx: ReadTx): Promise<Navigator> {
  return theOne(tx, Navigator, {
    tenantId: tx.actor.tenantId,
    affiliationId: tx.actor.principalId,
  });
}

/** For DataLoaders: certificates by navigator, the latest first. */
export async function certificationsOf(tx: ReadTx, ids: readonly string[]): Promise<Certification[][]> {
  const rows = await tx.em.find(Certification, {
    where: { tenantId: tx.actor.tenantId, navigatorId: In([...ids]) },
    order: { issuedOn: 'DESC', id: 'ASC' },
  });
  return byNavigator(ids, rows);
}

/** For DataLoaders: clearances by navigator. */
export async function clearancesOf(tx: ReadTx, ids: readonly string[]): Promise<Clearance[][]> {
  const rows = await tx.em.find(Clearance, {
    where: { tenantId: tx.actor.tenantId, navigatorId: In([...ids]) },
    order: { kind: 'ASC', detail: 'ASC' },
  });
  return byNavigator(ids, rows);
}

/** For DataLoaders: wishes by navigator. */
export async function wishesOf(tx: ReadTx, ids: readonly string[]): Promise<Wish[][]> {
  const rows = await tx.em.find(Wish, {
    where: { tenantId: tx.actor.tenantId, navigatorId: In([...ids]) },
    order: { kind: 'ASC', weekday: 'ASC', startsOn: 'ASC', id: 'ASC' },
  });
  return byNavigator(ids, rows);
}

/** For DataLoaders: placements by navigator, the latest first. */
export async function placementsOf(tx: ReadTx, ids: readonly string[]): Promise<Placement[][]> {
  const rows = await tx.em.find(Placement, {
    where: { tenantId: tx.actor.tenantId, navigatorId: In([...ids]) },
    order: { startsOn: 'DESC', branchName: 'ASC', id: 'ASC' },
  });
  return byNavigator(ids, rows);
}

/** For DataLoaders: whether each navigator signs in. A navigator who asks for the own file does. */
export async function accountsOf(tx: ReadTx, ids: readonly string[]): Promise<NavigatorAccount[]> {
  const rows = await tx.sql<{ id: string; account: NavigatorAccount }>(
    `select n.id, ${accountSql('n', 'f')} as account
       from navigator n left join affiliation f on f.tenant_id = n.tenant_id and f.id = n.affiliation_id
      where n.tenant_id = $1 and n.id = any ($2::uuid[])`,
    [tx.actor.tenantId, ids],
  );
  const byId = new Map(rows.map(({ id, account }) => [id, account]));
  return ids.map((id) => byId.get(id) ?? 'NONE');
}

function byNavigator<R extends { navigatorId: string }>(ids: readonly string[], rows: R[]): R[][] {
  return ids.map((id) => rows.filter(({ navigatorId }) => navigatorId === id));
}
