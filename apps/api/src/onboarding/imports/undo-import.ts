import type { Refusal } from '@mutuality/domain/refusals';
import { change, theOne } from '../../platform/database/rows.js';
import type { WriteTx } from '../../platform/database/tx.js';
import { Refused } from '../../platform/errors/errors.js';
import { ImportBatch } from './import-batch.entity.js';

/** What somebody calls the thing that points to a library or place now. */
const uses: Readonly<Record<string, string>> = {
  opening_period: 'HOURS',
  closed_day: 'HOURS',
  agreement: 'AGREEMENT',
  agreement_branch: 'AGREEMENT',
  affiliation: 'TEAM',
  affiliation_branch: 'TEAM',
  invitation: 'TEAM',
  shift: 'SHIFTS',
  attendance: 'SHIFTS',
  presence_pattern: 'SHIFTS',
  placement: 'SHIFTS',
  readiness: 'READINESS',
  branch: 'PLACES',
};

/**
 * Takes an import back within a day, whole: what it made goes, what it changed is as before. Refused, by name, for what somebody edited
 * or uses since.
 */
export async function undoImport(tx: WriteTx, batchId: string): Promise<ImportBatch> {
  const batch = await theOne(tx, ImportBatch, { id: batchId });
  const stays = await tx.sql<Stays>('select name, why from authz.undo_import($1)', [batchId]);
  if (stays.length > 0) throw new Refused(reasonsOf(stays));
  await change(tx, ImportBatch, batch, { undoneAt: tx.now, undoneByName: tx.actor.userName ?? 'cli' });
  const { tenantId, founded, added, changed } = batch;
  tx.emit({
    kind: 'import.undone',
    tenants: [tenantId],
    subject: { type: 'import_batch', id: batchId },
    detail: { founded: founded.length, added: added.length, changed: changed.length },
  });
  return theOne(tx, ImportBatch, { tenantId, id: batchId });
}

interface Stays {
  name: string;
  /** The table that points to it, or EDITED. */
  why: string;
}

/** A library and its only place have one name, and are named once. */
const reasonsOf = (stays: readonly Stays[]): Refusal[] => [
  ...new Map(stays.map((one) => [`${one.name} ${one.why}`, refusalOf(one)])).values(),
];

function refusalOf({ name, why }: Stays): Refusal {
  const path = ['batchId'];
  if (why === 'EDITED') return { code: 'onboarding.undo_edited', path, params: { name } };
  return { code: 'onboarding.undo_used', path, params: { name, by: uses[why] ?? 'OTHER' } };
}
