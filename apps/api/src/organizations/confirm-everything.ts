import type { WriteTx } from '../platform/database/tx.js';
import { confirmFacts } from './confirm-facts.js';
import { branchesOf, organizationById } from './organization-queries.js';
import type { Organization } from './organization.entity.js';

/** A library says that all that the survey has about it and its places is right. */
export async function confirmEverything(tx: WriteTx, libraryId: string): Promise<Organization> {
  const { version } = await organizationById(tx, libraryId);
  await confirmFacts(tx, { libraryId, version });
  for (const { id: branchId, version: of } of await branchesOf(tx, libraryId)) {
    await confirmFacts(tx, { libraryId, branchId, version: of });
  }
  return organizationById(tx, libraryId);
}
