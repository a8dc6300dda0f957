import type { WriteTx } from '../../platform/database/tx.js';
import { confirmFacts } from '../confirm-facts.js';
import { branchesOf, organizationById } from '../organization-queries.js';

/** A library confirms all that the survey has about it and its places, page by page. */
export async function confirmAll(tx: WriteTx, libraryId: string): Promise<void> {
  const { version } = await organizationById(tx, libraryId);
  await confirmFacts(tx, { libraryId, version });
  for (const { id: branchId, version: of } of await branchesOf(tx, libraryId)) {
    await confirmFacts(tx, { libraryId, branchId, version: of });
  }
}
