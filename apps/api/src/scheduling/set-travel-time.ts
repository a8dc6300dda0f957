import { randomUUID } from 'node:crypto';
import { drop } from '../platform/database/rows.js';
import type { ReadTx, WriteTx } from '../platform/database/tx.js';
import { NotFound, refuse } from '../platform/errors/errors.js';
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

/** Says how many minutes lie between two branches; null takes the figure back, so that the straight line holds again (F-27). */
export async function setTravelTime(tx: WriteTx, input: SetTravelTimeInput): Promise<TravelTime | null> {
  const tenantId = ownOrganization(tx.actor);
  const { minutes, blocks } = input;
  const pair = [input.branchId.toLowerCase(), input.otherBranchId.toLowerCase()].sort() as [string, string];
  const [branchId, otherBranchId] = pair;
  if (minutes !== null && (minutes < 0 || minutes > mostMinutes)) {
    refuse('scheduling.travel_minutes', ['minutes'], { minutes });
  }
  await mustReachBoth(tx, pair);
  if (minutes === null) {
    const gone = await drop(tx, TravelTime, { tenantId, branchId, otherBranchId }, 0);
    if (gone === 0) tx.unchanged();
    else tell(tx, branchId, input);
    return null;
  }
  await tx.sql(
    `insert into travel_time (id, tenant_id, branch_id, other_branch_id, minutes, blocks, version) values ($1, $2, $3, $4, $5, $6, 1)
     on conflict (tenant_id, branch_id, other_branch_id) do update
        set minutes = excluded.minutes, blocks = excluded.blocks, version = travel_time.version + 1`,
    [randomUUID(), tenantId, branchId, otherBranchId, minutes, blocks],
  );
  tell(tx, branchId, input);
  return tx.em.findOneBy(TravelTime, { tenantId, branchId, otherBranchId });
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
