import { randomUUID } from 'node:crypto';
import { checkClosedDay } from '@mutuality/domain/hours';
import { branchById } from '../organizations/organization-queries.js';
import { add, drop, theOne } from '../platform/database/rows.js';
import type { WriteTx } from '../platform/database/tx.js';
import { refuseIf } from '../platform/errors/errors.js';
import { ClosedDay } from './closed-day.entity.js';
import type { CloseDaysInput } from './opening-hours.input.js';

/** A library says on which days it, or one of its places, is closed, opens late or closes early. */
export async function closeDays(tx: WriteTx, input: CloseDaysInput): Promise<ClosedDay> {
  const { libraryId: tenantId, branchId, startsOn, endsOn, opensAt, closesAt } = input;
  const reason = input.reason.trim();
  refuseIf(checkClosedDay({ ...input, reason }));
  if (branchId) await branchById(tx, tenantId, branchId);
  const id = randomUUID();
  await add(tx, ClosedDay, { id, tenantId, branchId, startsOn, endsOn, opensAt, closesAt, reason });
  tx.emit({
    kind: 'days.closed',
    tenants: [tenantId],
    subject: { type: 'closed_day', id },
    detail: { startsOn, endsOn, reason },
  });
  return theOne(tx, ClosedDay, { tenantId, id });
}

/** Takes a closed day back. */
export async function removeClosedDay(tx: WriteTx, libraryId: string, id: string): Promise<ClosedDay> {
  const closed = await theOne(tx, ClosedDay, { tenantId: libraryId, id });
  await drop(tx, ClosedDay, { tenantId: libraryId, id });
  tx.emit({
    kind: 'closed_day.removed',
    tenants: [libraryId],
    subject: { type: 'closed_day', id },
    detail: { startsOn: closed.startsOn, endsOn: closed.endsOn, reason: closed.reason },
  });
  return closed;
}
