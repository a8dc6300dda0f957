import type { Attendance as AttendanceFacts, SettlingFacts } from '@mutuality/domain/attendance';
import { dayAt } from '@mutuality/domain/time';
import type { ReadTx } from '../platform/database/tx.js';
import { branchById } from '../organizations/organization-queries.js';
import type { Attendance } from './attendance.entity.js';

/** A row as the rules want it. */
export function factsOf(row: Attendance): AttendanceFacts {
  return { ...row, endsAt: row.endsAt.getTime() };
}

/** Now, the branch's day, and the last day to settle the agreement's hours (R13). */
export async function settlingFacts(tx: ReadTx, row: Attendance): Promise<SettlingFacts> {
  const branch = await branchById(tx, row.tenantId, row.branchId);
  const [settle] = await tx.sql<{ last_day: string }>('select * from authz.last_days_to_settle($1, $2)', [
    row.tenantId,
    [row.agreementId],
  ]);
  const now = tx.now.getTime();
  return { now, today: dayAt(now, branch.zone), lastDayToSettle: settle?.last_day ?? row.day };
}
