import { checkConfirmation, confirmableAsPlanned, type SettlingFacts } from '@mutuality/domain/attendance';
import type { Refusal } from '@mutuality/domain/refusals';
import { addDays, type Week, weekOf } from '@mutuality/domain/time';
import { Between } from 'typeorm';
import type { WriteTx } from '../platform/database/tx.js';
import { Conflict, NotFound, refuseIf } from '../platform/errors/errors.js';
import { Attendance } from './attendance.entity.js';
import { mustAttend } from './attended.js';
import { sayConfirmed, tellAudit } from './confirm-hours.js';
import { factsOf, settlingFacts } from './settling.js';

/** One presence as the person saw it, with the minutes there really were. */
export interface SeenPresence {
  id: string;
  version: number;
  minutes: number;
}

/** A branch's week to confirm: these presences, or without a list everything that is over, as planned. */
export interface ConfirmWeek {
  libraryId: string;
  branchId: string;
  week: Week;
  presences?: readonly SeenPresence[] | null;
}

interface Said {
  row: Attendance;
  minutes: number;
}

/** Confirms a week at a branch in one go, all of it or nothing. Returns how many presences. */
export async function confirmWeek(tx: WriteTx, input: ConfirmWeek): Promise<number> {
  const { libraryId, branchId, presences } = input;
  await mustAttend(tx, libraryId, branchId);
  const week = weekOf(input.week);
  const rows = await tx.em.find(Attendance, {
    where: { tenantId: libraryId, branchId, day: Between(week, addDays(week, 6)) },
    order: { startsAt: 'ASC', id: 'ASC' },
  });
  const facts = await settlingFacts(tx, { tenantId: libraryId, branchId }, rows);
  const said = presences ? asSaid(rows, presences, facts) : asPlanned(rows, facts);
  for (const { row, minutes } of said) {
    await sayConfirmed(tx, row, minutes);
    if (minutes !== row.expectedMinutes) tellAudit(tx, 'hours.confirmed', row, minutes);
  }
  tellPartners(tx, { libraryId, branchId, week }, said);
  return said.length;
}

const asPlanned = (rows: readonly Attendance[], facts: (row: Attendance) => SettlingFacts): Said[] =>
  rows
    .filter((row) => confirmableAsPlanned([factsOf(row)], facts(row)).length > 0)
    .map((row) => ({ row, minutes: row.expectedMinutes }));

/** Each reason stands at its presence, `presences.1.minutes`. */
function asSaid(
  rows: readonly Attendance[],
  presences: readonly SeenPresence[],
  facts: (row: Attendance) => SettlingFacts,
): Said[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const refusals: Refusal[] = [];
  const said = presences.map(({ id, version, minutes }, index) => {
    const row = byId.get(id);
    if (!row) throw new NotFound();
    if (row.version !== version) throw new Conflict(row.version);
    const found = checkConfirmation(factsOf(row), minutes, facts(row));
    refusals.push(...found.map((each) => ({ ...each, path: ['presences', String(index), ...each.path] })));
    return { row, minutes };
  });
  refuseIf(refusals);
  return said;
}

/** Each partner's audit gets that partner's figures, and none of another's (R15). */
function tellPartners(
  tx: WriteTx,
  { libraryId, branchId, week }: { libraryId: string; branchId: string; week: Week },
  said: readonly Said[],
): void {
  if (said.length === 0) tx.unchanged();
  for (const partner of new Set(said.map(({ row }) => row.recoveryOrganizationId))) {
    const own = said.filter(({ row }) => row.recoveryOrganizationId === partner);
    tx.emit({
      kind: 'week.confirmed',
      tenants: [libraryId, partner],
      subject: { type: 'branch', id: branchId },
      detail: {
        week,
        presences: own.length,
        expected: own.reduce((sum, { row }) => sum + row.expectedMinutes, 0),
        minutes: own.reduce((sum, { minutes }) => sum + minutes, 0),
      },
    });
  }
}
