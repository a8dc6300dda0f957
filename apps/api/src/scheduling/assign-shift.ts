import { randomUUID } from 'node:crypto';
import { type ShiftDraft, shiftFromDraft } from '@mutuality/domain/scheduling';
import { add } from '../platform/database/rows.js';
import type { WriteTx } from '../platform/database/tx.js';
import { NotFound, refuseIf } from '../platform/errors/errors.js';
import { Shift } from './shift.entity.js';

interface Place {
  name: string;
  zone: string;
  libraryId: string;
}

/**
 * Puts a navigator at a branch for some hours, as a draft (F-25). A draft may break rules, each is named on its card; publishing is what
 * the hard ones block. Refused only where the hours cannot exist: a time that a clock change skips, the end before the start.
 */
export async function assignShift(tx: WriteTx, draft: ShiftDraft): Promise<Shift> {
  const shift = await addDraft(tx, draft, null);
  tx.emit({
    kind: 'shift.assigned',
    subject: { type: 'shift', id: shift.id },
    detail: { day: shift.day, from: shift.fromTime, to: shift.toTime },
  });
  return shift;
}

/** Adds a draft row, which may stand for a published one. */
export async function addDraft(tx: WriteTx, draft: ShiftDraft, replacesId: string | null): Promise<Shift> {
  const place = await placeOf(tx, draft);
  const { shift, refusals } = shiftFromDraft(draft, place);
  refuseIf(refusals);
  if (!shift) throw new NotFound();
  const row: Shift = {
    id: randomUUID(),
    tenantId: tx.actor.tenantId!,
    libraryId: place.libraryId,
    agreementId: draft.agreementId,
    branchId: draft.branchId,
    navigatorId: draft.navigatorId,
    learning: draft.learning,
    day: draft.day,
    fromTime: draft.fromTime,
    toTime: draft.toTime,
    zone: place.zone,
    startsAt: new Date(shift.startsAt),
    endsAt: new Date(shift.endsAt),
    state: 'DRAFT',
    replacesId,
    removes: false,
    publishedAt: null,
    version: 1,
  };
  await add(tx, Shift, row);
  return row;
}

/** The branch, when this organisation's agreement names it and the navigator is its own. */
async function placeOf(tx: WriteTx, draft: ShiftDraft): Promise<Place> {
  const [place] = await tx.sql<Place>(
    `select b.name, b.zone, b.tenant_id as "libraryId"
       from agreement a
       join agreement_branch x on x.tenant_id = a.tenant_id and x.agreement_id = a.id
       join branch b on b.tenant_id = a.library_id and b.id = x.branch_id
       join navigator n on n.tenant_id = a.recovery_organization_id
      where a.id = $1 and a.recovery_organization_id = $2 and b.id = $3 and n.id = $4`,
    [draft.agreementId, tx.actor.tenantId, draft.branchId, draft.navigatorId],
  );
  if (!place) throw new NotFound();
  return place;
}
