import { randomUUID } from 'node:crypto';
import { add } from '../platform/database/rows.js';
import type { WriteTx } from '../platform/database/tx.js';
import { clearTheWay, liveShift } from './move-shift.js';
import { Shift } from './shift.entity.js';

/** Removes a shift: a draft goes at once, what it stood for stays; a published one goes when the draft that removes it is published. */
export async function removeShift(tx: WriteTx, input: { id: string; version: number }): Promise<string> {
  const shift = await liveShift(tx, input.id, input.version);
  await clearTheWay(tx, shift);
  if (shift.state === 'PUBLISHED') {
    await add(tx, Shift, {
      ...shift,
      id: randomUUID(),
      state: 'DRAFT',
      publishedAt: null,
      replacesId: shift.id,
      removes: true,
      version: 1,
    });
  }
  tx.emit({
    kind: 'shift.removed',
    subject: { type: 'shift', id: shift.id },
    detail: { day: shift.day, from: shift.fromTime, to: shift.toTime },
  });
  return shift.id;
}
