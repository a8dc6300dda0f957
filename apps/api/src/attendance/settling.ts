import type { Attendance as AttendanceFacts, SettlingFacts } from '@mutuality/domain/attendance';
import { dayAt } from '@mutuality/domain/time';
import { branchById } from '../organizations/organization-queries.js';
import type { ReadTx } from '../platform/database/tx.js';
import type { Attendance } from './attendance.entity.js';

/** A row as the rules want it. */
export function factsOf(row: Attendance): AttendanceFacts {
  return { ...row, endsAt: row.endsAt.getTime() };
}

/** Now, the branch's day, and the last day to settle each agreement (R13), for presences of one branch. */
export async function settlingFacts(
  tx: ReadTx,
  { tenantId, branchId }: Pick<Attendance, 'tenantId' | 'branchId'>,
  rows: readonly Attendance[],
): Promise<(row: Attendance) => SettlingFacts> {
  const branch = await branchById(tx, tenantId, branchId);
  const agreementIds = [...new Set(rows.map(({ agreementId }) => agreementId))];
  const found = await tx.sql<{ agreement_id: string; last_day: string }>(
    'select * from authz.last_days_to_settle($1, $2)',
    [tenantId, agreementIds],
  );
  const lastDays = new Map(found.map((each) => [each.agreement_id, each.last_day]));
  const now = tx.now.getTime();
  const today = dayAt(now, branch.zone);
  return ({ agreementId, day }) => ({ now, today, lastDayToSettle: lastDays.get(agreementId) ?? day });
}
