import { checkConfirmation, checkCorrection } from '@mutuality/domain/attendance';
import { change, theOne } from '../platform/database/rows.js';
import type { WriteTx } from '../platform/database/tx.js';
import { refuseIf } from '../platform/errors/errors.js';
import { Attendance } from './attendance.entity.js';
import { factsOf, settlingFacts } from './settling.js';

/** What the branch says about one expected presence. */
export interface ConfirmHours {
  libraryId: string;
  id: string;
  version: number;
  minutes: number;
}

/** Confirms the hours of one presence, as many as there really were (F-29). */
export async function confirmHours(tx: WriteTx, input: ConfirmHours): Promise<Attendance> {
  const row = await theOne(tx, Attendance, { tenantId: input.libraryId, id: input.id });
  refuseIf(checkConfirmation(factsOf(row), input.minutes, await settlingFacts(tx, row)));
  await change(tx, Attendance, input, {
    confirmedMinutes: input.minutes,
    confirmedByName: tx.actor.userName ?? null,
    confirmedAt: tx.now,
  });
  tellAudit(tx, 'hours.confirmed', row, input.minutes);
  return theOne(tx, Attendance, { tenantId: input.libraryId, id: input.id });
}

/** Puts a confirmed figure right; the first one is kept. */
export async function correctHours(tx: WriteTx, input: ConfirmHours): Promise<Attendance> {
  const row = await theOne(tx, Attendance, { tenantId: input.libraryId, id: input.id });
  refuseIf(checkCorrection(factsOf(row), input.minutes, await settlingFacts(tx, row)));
  await change(tx, Attendance, input, { correctedMinutes: input.minutes });
  tellAudit(tx, 'hours.corrected', row, input.minutes);
  return theOne(tx, Attendance, { tenantId: input.libraryId, id: input.id });
}

function tellAudit(tx: WriteTx, kind: string, row: Attendance, minutes: number) {
  tx.emit({
    kind,
    tenants: [row.tenantId, row.recoveryOrganizationId],
    subject: { type: 'attendance', id: row.id },
    detail: { day: row.day, from: row.fromTime, to: row.toTime, expected: row.expectedMinutes, minutes },
  });
}
