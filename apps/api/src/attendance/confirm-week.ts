import { confirmableAsPlanned } from '@mutuality/domain/attendance';
import { addDays, type Week, weekOf } from '@mutuality/domain/time';
import { Between } from 'typeorm';
import { change } from '../platform/database/rows.js';
import type { WriteTx } from '../platform/database/tx.js';
import { Attendance } from './attendance.entity.js';
import { factsOf, settlingFacts } from './settling.js';

/** "All as planned": confirms everything of the week at a branch that is over and not confirmed yet. Returns how many. */
export async function confirmWeek(
  tx: WriteTx,
  input: { libraryId: string; branchId: string; week: Week },
): Promise<number> {
  const week = weekOf(input.week);
  const rows = await tx.em.findBy(Attendance, {
    tenantId: input.libraryId,
    branchId: input.branchId,
    day: Between(week, addDays(week, 6)),
  });
  let confirmed = 0;
  for (const row of rows) {
    if (confirmableAsPlanned([factsOf(row)], await settlingFacts(tx, row)).length === 0) continue;
    await change(tx, Attendance, row, {
      confirmedMinutes: row.expectedMinutes,
      confirmedByName: tx.actor.userName ?? null,
      confirmedAt: tx.now,
    });
    confirmed += 1;
  }
  if (confirmed === 0) tx.unchanged();
  else {
    tx.emit({
      kind: 'week.confirmed',
      tenants: [
        input.libraryId,
        ...new Set(rows.map(({ recoveryOrganizationId }) => recoveryOrganizationId)),
      ],
      subject: { type: 'branch', id: input.branchId },
      detail: { week, presences: confirmed },
    });
  }
  return confirmed;
}
