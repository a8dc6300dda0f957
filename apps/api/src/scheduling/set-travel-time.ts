import { randomUUID } from 'node:crypto';
import { add, change, drop } from '../platform/database/rows.js';
import type { WriteTx } from '../platform/database/tx.js';
import type { SetTravelTimeInput } from './set-travel-time.input.js';
import { TravelTime } from './travel-time.entity.js';

/** Says how many minutes lie between two branches; null takes the figure back, so that the straight line holds again (F-27). */
export async function setTravelTime(tx: WriteTx, input: SetTravelTimeInput): Promise<TravelTime | null> {
  const tenantId = tx.actor.tenantId!;
  const [branchId, otherBranchId] = [input.branchId, input.otherBranchId].sort() as [string, string];
  const old = await tx.em.findOneBy(TravelTime, { tenantId, branchId, otherBranchId });
  tx.emit({
    kind: 'travel_time.set',
    subject: { type: 'travel_time', id: old?.id ?? tenantId },
    detail: { minutes: input.minutes, blocks: input.blocks },
  });
  const { minutes, blocks } = input;
  if (minutes === null) {
    if (old) await drop(tx, TravelTime, { tenantId, id: old.id });
    return null;
  }
  if (old) await change(tx, TravelTime, old, { minutes, blocks });
  else
    await add(tx, TravelTime, {
      id: randomUUID(),
      tenantId,
      branchId,
      otherBranchId,
      minutes,
      blocks,
      version: 1,
    });
  return tx.em.findOneBy(TravelTime, { tenantId, branchId, otherBranchId });
}
