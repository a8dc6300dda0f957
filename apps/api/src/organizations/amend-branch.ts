import { checkPlace, placeFacts } from '@mutuality/domain/organizations';
import { change } from '../platform/database/rows.js';
import type { WriteTx } from '../platform/database/tx.js';
import { Conflict, refuseIf } from '../platform/errors/errors.js';
import type { AmendBranchInput } from './amend-branch.input.js';
import { Branch } from './branch.entity.js';
import { changedFields, confirmedWith, placeTexts } from './changed-fields.js';
import { branchById } from './organization-queries.js';

/** What scopes are computed from: changed by a function of its own. */
const scoped: readonly string[] = ['kind', 'status', 'zone'];

/** A library changes what is said about one of its places. What it edits it thereby confirms. */
export async function amendBranch(tx: WriteTx, input: AmendBranchInput): Promise<Branch> {
  const { libraryId, branchId: id, version, ...facts } = input;
  const { kind, status, zone, latitude, longitude } = facts;
  const texts = placeTexts(facts);
  refuseIf(checkPlace({ ...texts, latitude, longitude, zone }));
  const before = await branchById(tx, libraryId, id);
  const own = { ...texts, latitude, longitude };
  const changed = changedFields(before, { ...own, kind, status, zone });
  if (changed.length === 0) {
    tx.unchanged();
    return before;
  }
  if (before.version !== version) throw new Conflict(before.version);
  let current = version;
  if (changed.some((field) => scoped.includes(field))) {
    await tx.sql('select authz.amend_branch($1, $2, $3, $4, $5)', [id, version, kind, status, zone]);
    current += 1;
  }
  const confirmedFields = confirmedWith(before, placeFacts, changed);
  await change(tx, Branch, { id, version: current }, { ...own, confirmedFields });
  tx.emit({
    kind: 'branch.amended',
    tenants: [libraryId],
    subject: { type: 'branch', id },
    detail: { name: texts.name, fields: changed },
  });
  return branchById(tx, libraryId, id);
}
