import { type ChangeReport, checkChangeReport, type DueHours } from '@mutuality/domain/attendance';
import { type CalendarDay, dayAt } from '@mutuality/domain/time';
import { branchById } from '../organizations/organization-queries.js';
import type { WriteTx } from '../platform/database/tx.js';
import { refuse, refuseIf } from '../platform/errors/errors.js';
import { partnersAt } from './partners-at.js';

/** "Something changed": tells the coordinators who plan at this branch, by mail. Returns the names of the partners that are told. */
export async function reportChange(
  tx: WriteTx,
  input: { libraryId: string; branchId: string; change: ChangeReport },
): Promise<string[]> {
  const { libraryId, branchId, change } = input;
  const partners = await partnersAt(tx, libraryId, branchId);
  if (partners.length === 0) refuse('attendance.nobody_to_tell', ['branchId']);
  const { zone } = await branchById(tx, libraryId, branchId);
  const now = tx.now.getTime();
  const day = dayAt(now, zone);
  refuseIf(checkChangeReport(change, await hoursOf(tx, libraryId, branchId, day), day, now));
  for (const { id } of partners) {
    const told = { organizationId: id, libraryId, branchId, change, day };
    // Tapped twice, told once.
    const key = ['something_changed', ...Object.values(told)].join(' ');
    tx.enqueue('mail.to_coordinators', { template: 'something_changed', ...told }, { key });
    tx.emit({
      kind: 'change.reported',
      tenants: [libraryId, id],
      subject: { type: 'branch', id: branchId },
      detail: { change, day },
    });
  }
  return partners.map(({ name }) => name);
}

async function hoursOf(
  tx: WriteTx,
  libraryId: string,
  branchId: string,
  day: CalendarDay,
): Promise<DueHours[]> {
  const rows = await tx.sql<{ startsAt: Date }>(
    'select starts_at as "startsAt" from attendance where tenant_id = $1 and branch_id = $2 and day = $3',
    [libraryId, branchId, day],
  );
  return rows.map(({ startsAt }) => ({ day, startsAt: startsAt.getTime() }));
}
