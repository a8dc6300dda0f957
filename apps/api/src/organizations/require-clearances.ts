import { checkRequirements, requirementText } from '@mutuality/domain/navigators';
import { change, theOne } from '../platform/database/rows.js';
import type { WriteTx } from '../platform/database/tx.js';
import { refuseIf } from '../platform/errors/errors.js';
import { Branch } from './branch.entity.js';
import type { RequireClearancesInput } from './require-clearances.input.js';

/** A library says what a navigator must meet before they work at a branch (F-19). The cards of those placed there follow. */
export async function requireClearances(tx: WriteTx, input: RequireClearancesInput): Promise<Branch> {
  refuseIf(checkRequirements(input.requirements));
  const requiredClearances = [...new Set(input.requirements.map(requirementText))];
  await change(tx, Branch, { id: input.branchId, version: input.version }, { requiredClearances });
  const branch = await theOne(tx, Branch, { id: input.branchId });
  tx.emit({
    kind: 'clearances.required',
    tenants: [branch.tenantId],
    subject: { type: 'branch', id: branch.id },
    detail: { branch: branch.name, required: requiredClearances },
  });
  return branch;
}
