import { randomUUID } from 'node:crypto';
import { checkPlace } from '@mutuality/domain/organizations';
import type { WriteTx } from '../platform/database/tx.js';
import { theOne } from '../platform/database/rows.js';
import { refuseIf } from '../platform/errors/errors.js';
import type { AddBranchInput } from './add-branch.input.js';
import { Branch } from './branch.entity.js';
import { placeTexts } from './changed-fields.js';

/** A library opens a place: a branch, a bookmobile, its books-by-mail service. */
export async function addBranch(tx: WriteTx, input: AddBranchInput): Promise<Branch> {
  const { libraryId, kind, zone, requiredClearances, status, fscsSeq, surveyYear, survey } = input;
  const place = {
    ...placeTexts(input),
    zone,
    latitude: input.latitude ?? null,
    longitude: input.longitude ?? null,
  };
  refuseIf(checkPlace(place));
  const id = randomUUID();
  const facts = {
    ...place,
    kind,
    status,
    fscsSeq,
    surveyYear,
    survey,
    requiredClearances: requiredClearances ?? [],
  };
  await tx.sql('select authz.add_branch($1, $2)', [libraryId, { ...facts, id }]);
  tx.emit({
    kind: 'branch.added',
    tenants: [libraryId],
    subject: { type: 'branch', id },
    detail: { name: place.name, kind },
  });
  return theOne(tx, Branch, { tenantId: libraryId, id });
}
