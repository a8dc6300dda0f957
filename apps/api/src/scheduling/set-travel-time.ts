import { randomUUID } from 'node:crypto';
import { change, drop, theOne } from '../platform/database/rows.js';
import type { ReadTx, WriteTx } from '../platform/database/tx.js';
import { Conflict, NotFound, refuse } from '../platform/errors/errors.js';
import { ownOrganization } from './own-organization.js';
import type { SetTravelTimeInput } from './set-travel-time.input.js';
import { TravelTime } from './travel-time.entity.js';

const mostMinutes = 600;

/** What the coordinators of this organisation have said about pairs of branches. */
export function travelTimes(tx: ReadTx): Promise<TravelTime[]> {
  return tx.em.find(TravelTime, {
    where: { tenantId: ownOrganization(tx.actor) },
    order: { minutes: 'ASC', id: 'ASC' },
  });
}

/**
 * Says how many minutes lie between two branches; null takes the figure back, so that the straight line holds again (F-27). `version` is
 * that of the figure the person saw, none where they saw none: whoever says another one meanwhile is not written over.
 */
export async function setTravelTime(tx: WriteTx, input: SetTravelTimeInput): Promise<TravelTime | null> {
  const tenantId = ownOrganization(tx.actor);
  const { minutes, blocks } = input;
  const ids = [input.branchId.toLowerCase(), input.otherBranchId.toLowerCase()].sort() as [string, string];
  if (minutes !== null && (minutes < 0 || minutes > mostMinutes)) {
    refuse('scheduling.travel_minutes', ['minutes'], { minutes });
  }
  await mustReachBoth(tx, ids);
  const pair = { tenantId, branchId: ids[0], otherBranchId: ids[1] };
  const known = await asSeen(tx, pair, input.version ?? null);
  if (minutes === null && !known) {
    tx.unchanged();
    return null;
  }
  tell(tx, pair.branchId, input);
  if (minutes === null) {
    await drop(tx, TravelTime, pair);
    return null;
  }
  if (known) await change(tx, TravelTime, known, { minutes, blocks });
  else await say(tx, pair, minutes, blocks);
  return theOne(tx, TravelTime, pair);
}

type Pair = Pick<TravelTime, 'tenantId' | 'branchId' | 'otherBranchId'>;

/** The first figure of a pair. Of two people who say one at once the second is replayed, and sees the first one's. */
const say = (tx: WriteTx, { tenantId, branchId, otherBranchId }: Pair, minutes: number, blocks: boolean) =>
  tx.sql(
    `insert into travel_time (id, tenant_id, branch_id, other_branch_id, minutes, blocks, version) values ($1, $2, $3, $4, $5, $6, 1)
     on conflict (tenant_id, branch_id, other_branch_id) do nothing`,
    [randomUUID(), tenantId, branchId, otherBranchId, minutes, blocks],
  );

/** The figure of a pair as the person saw it, or `Conflict`. */
async function asSeen(tx: WriteTx, pair: Pair, version: number | null): Promise<TravelTime | null> {
  const known = await tx.em.findOneBy(TravelTime, pair);
  if ((known?.version ?? null) === version) return known;
  if (!known) throw new NotFound();
  throw new Conflict(known.version);
}

const tell = (tx: WriteTx, branchId: string, { minutes, blocks }: SetTravelTimeInput) =>
  tx.emit({
    kind: 'travel_time.set',
    subject: { type: 'branch', id: branchId },
    detail: { minutes, blocks },
  });

/** Both are branches, two of them, of libraries that this organisation works with. */
async function mustReachBoth(tx: WriteTx, pair: readonly string[]): Promise<void> {
  const known = await tx.sql<{ id: string }>(
    `select distinct b.id from agreement a
       join agreement_branch b0 on b0.tenant_id = a.tenant_id and b0.agreement_id = a.id
       join branch b on b.tenant_id = a.library_id and b.id = b0.branch_id
      where a.recovery_organization_id = $1 and b.id = any ($2)`,
    [tx.actor.tenantId, pair],
  );
  if (known.length < 2) throw new NotFound();
}
