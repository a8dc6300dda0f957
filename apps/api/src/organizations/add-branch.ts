import { randomUUID } from 'node:crypto';
import { isTimeZone } from '@mutuality/domain/time';
import type { WriteTx } from '../platform/database/tx.js';
import { theOne } from '../platform/database/rows.js';
import { refuse } from '../platform/errors/errors.js';
import type { AddBranchInput } from './add-branch.input.js';
import { Branch } from './branch.entity.js';

/** A library opens a place: a branch, a bookmobile, its books-by-mail service. */
export async function addBranch(tx: WriteTx, input: AddBranchInput): Promise<Branch> {
  const { libraryId, ...facts } = input;
  const name = input.name.trim();
  if (name === '') refuse('branch.name_missing', ['name']);
  if (!isTimeZone(input.zone)) refuse('branch.zone_unknown', ['zone'], { zone: input.zone });
  const id = randomUUID();
  await tx.sql('select authz.add_branch($1, $2)', [
    libraryId,
    { ...facts, name, id, requiredClearances: facts.requiredClearances ?? [] },
  ]);
  tx.emit({
    kind: 'branch.added',
    tenants: [libraryId],
    subject: { type: 'branch', id },
    detail: { name, kind: input.kind },
  });
  return theOne(tx, Branch, { tenantId: libraryId, id });
}
