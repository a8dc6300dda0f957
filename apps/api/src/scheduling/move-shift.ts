import type { ShiftDraft } from '@mutuality/domain/scheduling';
import { drop, theOne } from '../platform/database/rows.js';
import type { WriteTx } from '../platform/database/tx.js';
import { Conflict } from '../platform/errors/errors.js';
import { addDraft } from './assign-shift.js';
import { Shift } from './shift.entity.js';

/**
 * Moves a shift to another person, branch, day or time. A draft is replaced by the new draft; a published shift stays as it is until
 * the draft that stands for it is published.
 */
export async function moveShift(
  tx: WriteTx,
  { id, version, ...draft }: ShiftDraft & { id: string; version: number },
): Promise<Shift> {
  const old = await liveShift(tx, id, version);
  const moved = await addDraft(tx, draft, await clearTheWay(tx, old));
  tx.emit({
    kind: 'shift.moved',
    subject: { type: 'shift', id: moved.id },
    detail: {
      before: { day: old.day, from: old.fromTime, to: old.toTime },
      after: { day: moved.day, from: moved.fromTime, to: moved.toTime },
    },
  });
  return moved;
}

/** The draft or published shift as the person saw it, or `Conflict`. */
export async function liveShift(tx: WriteTx, id: string, version: number): Promise<Shift> {
  const shift = await theOne(tx, Shift, { tenantId: tx.actor.tenantId!, id });
  const live = shift.state === 'DRAFT' || shift.state === 'PUBLISHED';
  if (!live || shift.version !== version) throw new Conflict(shift.version);
  return shift;
}

/** Takes the draft away (its own, or the one that stands for the published shift); the published shift that the next draft stands for. */
export async function clearTheWay(
  tx: WriteTx,
  { id, tenantId, state, replacesId }: Shift,
): Promise<string | null> {
  if (state === 'DRAFT') {
    await drop(tx, Shift, { tenantId, id });
    return replacesId;
  }
  await drop(tx, Shift, { tenantId, replacesId: id, state: 'DRAFT' }, 0);
  return id;
}
