import type { ShiftDraft } from '@mutuality/domain/scheduling';
import { change, drop, theOne } from '../platform/database/rows.js';
import type { WriteTx } from '../platform/database/tx.js';
import { Conflict, refuse } from '../platform/errors/errors.js';
import { addDraft } from './assign-shift.js';
import { ownOrganization } from './own-organization.js';
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
  const moved = await addDraft(tx, { ...draft, replacesId: await clearTheWay(tx, old) });
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
  const shift = await theOne(tx, Shift, { tenantId: ownOrganization(tx.actor), id });
  const live = shift.state === 'DRAFT' || shift.state === 'PUBLISHED';
  if (!live || shift.version !== version) throw new Conflict(shift.version);
  return shift;
}

/**
 * Makes room for a draft: takes the former draft away, or marks the published shift as one that a draft stands for. Returns the published
 * shift that the next draft stands for. Two people who do so at once: the second one gets `Conflict`.
 */
export async function clearTheWay(tx: WriteTx, shift: Shift): Promise<string | null> {
  const { id, tenantId, version } = shift;
  if (shift.state === 'DRAFT') {
    await drop(tx, Shift, { tenantId, id });
    return shift.replacesId;
  }
  await refuseConfirmed(tx, shift);
  await change(tx, Shift, { id, version }, {});
  if (await tx.em.existsBy(Shift, { tenantId, replacesId: id, state: 'DRAFT' })) throw new Conflict(version);
  return id;
}

/** Hours that the library has confirmed stand: they are settled with it, not moved. */
async function refuseConfirmed(tx: WriteTx, { id, libraryId, day }: Shift): Promise<void> {
  const confirmed = await tx.sql(
    `select from attendance where tenant_id = $1 and shift_id = $2 and confirmed_minutes is not null`,
    [libraryId, id],
  );
  if (confirmed.length > 0) refuse('scheduling.hours_confirmed', ['id'], { day });
}
