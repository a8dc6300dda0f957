import { checkConfirmation, checkCorrection } from '@mutuality/domain/attendance';
import { change, theOne } from '../platform/database/rows.js';
import type { WriteTx } from '../platform/database/tx.js';
import { Conflict, refuseIf } from '../platform/errors/errors.js';
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
  const row = await asSeen(tx, input);
  const facts = await settlingFacts(tx, row, [row]);
  refuseIf(checkConfirmation(factsOf(row), input.minutes, facts(row)));
  await sayConfirmed(tx, row, input.minutes);
  tellAudit(tx, 'hours.confirmed', row, input.minutes);
  return theOne(tx, Attendance, { tenantId: input.libraryId, id: input.id });
}

/** Puts a confirmed figure right; the first one is kept. */
export async function correctHours(tx: WriteTx, input: ConfirmHours): Promise<Attendance> {
  const row = await asSeen(tx, input);
  const facts = await settlingFacts(tx, row, [row]);
  refuseIf(checkCorrection(factsOf(row), input.minutes, facts(row)));
  await change(tx, Attendance, row, { correctedMinutes: input.minutes });
  tellAudit(tx, 'hours.corrected', row, input.minutes, row.correctedMinutes ?? row.confirmedMinutes);
  return theOne(tx, Attendance, { tenantId: input.libraryId, id: input.id });
}

/** Writes down how many minutes there were, who said so and when. */
export function sayConfirmed(tx: WriteTx, row: Attendance, minutes: number): Promise<void> {
  return change(tx, Attendance, row, {
    confirmedMinutes: minutes,
    confirmedByName: tx.actor.userName ?? null,
    confirmedAt: tx.now,
  });
}

/** The audit of both sides: the day, what was expected and what there was; no name and no reason. */
export function tellAudit(
  tx: WriteTx,
  kind: 'hours.confirmed' | 'hours.corrected',
  row: Attendance,
  minutes: number,
  before: number | null = null,
): void {
  tx.emit({
    kind,
    tenants: [row.tenantId, row.recoveryOrganizationId],
    subject: { type: 'attendance', id: row.id },
    detail: {
      ...{ day: row.day, from: row.fromTime, to: row.toTime, expected: row.expectedMinutes, minutes },
      ...(before !== null && { before }),
    },
  });
}

/** The presence as the person saw it; what a colleague has changed since is a conflict, whatever the rules would say. */
async function asSeen(tx: WriteTx, { libraryId, id, version }: ConfirmHours): Promise<Attendance> {
  const row = await theOne(tx, Attendance, { tenantId: libraryId, id });
  if (row.version !== version) throw new Conflict(row.version);
  return row;
}
