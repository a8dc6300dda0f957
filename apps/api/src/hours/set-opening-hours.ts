import { randomUUID } from 'node:crypto';
import { checkOpeningHours, copyHours, type OpeningPeriod as Period } from '@mutuality/domain/hours';
import { parseWallTime } from '@mutuality/domain/time';
import { Branch } from '../organizations/branch.entity.js';
import { branchById } from '../organizations/organization-queries.js';
import { add, change, drop } from '../platform/database/rows.js';
import type { WriteTx } from '../platform/database/tx.js';
import { refuseIf } from '../platform/errors/errors.js';
import { libraryHours } from './hours-queries.js';
import type { LibraryHours } from './library-hours.type.js';
import type { SetOpeningHoursInput } from './opening-hours.input.js';
import { OpeningPeriod } from './opening-period.entity.js';

/** A library says when one of its places is open, in place of whatever stood (F-7). Returns the hours of all its places. */
export async function setOpeningHours(tx: WriteTx, input: SetOpeningHoursInput): Promise<LibraryHours> {
  const { libraryId, branchId, version } = input;
  const periods = input.periods.map((period) => ({
    ...period,
    branchId,
    seasonFrom: period.seasonFrom ?? null,
    seasonTo: period.seasonTo ?? null,
  }));
  refuseIf(checkOpeningHours(periods));
  await replaceHours(tx, libraryId, branchId, version, periods.map(written));
  return libraryHours(tx, libraryId);
}

export interface CopyOpeningHours {
  libraryId: string;
  fromBranchId: string;
  toBranchIds: string[];
}

/** The hours of one place become those of others of the same library. Returns the hours of all. */
export async function copyOpeningHours(tx: WriteTx, input: CopyOpeningHours): Promise<LibraryHours> {
  const { libraryId, fromBranchId, toBranchIds } = input;
  const source = await tx.em.findBy(OpeningPeriod, { tenantId: libraryId, branchId: fromBranchId });
  const others = [...new Set(toBranchIds)].filter((id) => id !== fromBranchId);
  const copies = copyHours(source, fromBranchId, others);
  for (const id of others) {
    const { version } = await branchById(tx, libraryId, id);
    await replaceHours(
      tx,
      libraryId,
      id,
      version,
      copies.filter(({ branchId }) => branchId === id),
    );
  }
  if (others.length === 0) tx.unchanged();
  return libraryHours(tx, libraryId);
}

/** Times as they are kept: "9:00" is "09:00". */
const written = (period: Period): Period => ({
  ...period,
  opensAt: parseWallTime(period.opensAt) ?? period.opensAt,
  closesAt: parseWallTime(period.closesAt) ?? period.closesAt,
});

async function replaceHours(
  tx: WriteTx,
  tenantId: string,
  branchId: string,
  version: number,
  periods: readonly Period[],
): Promise<void> {
  await change(tx, Branch, { id: branchId, version }, { hoursConfirmedAt: tx.now });
  await drop(tx, OpeningPeriod, { tenantId, branchId }, 0);
  await add(
    tx,
    OpeningPeriod,
    periods.map(({ weekday, nths, opensAt, closesAt, seasonFrom, seasonTo }) => ({
      ...{ id: randomUUID(), tenantId, branchId, weekday, nths, opensAt, closesAt, seasonFrom, seasonTo },
    })),
  );
  tx.emit({
    kind: 'hours.set',
    tenants: [tenantId],
    subject: { type: 'branch', id: branchId },
    detail: { periods: periods.length },
  });
}
