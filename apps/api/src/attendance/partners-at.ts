import type { ReadTx } from '../platform/database/tx.js';
import { mustAttend } from './attended.js';

/** A recovery organisation that plans at a branch now. */
export interface Partner {
  id: string;
  name: string;
}

/** Who plans at this branch now, by name: both sides have signed and the agreement has not ended. */
export async function partnersAt(tx: ReadTx, libraryId: string, branchId: string): Promise<Partner[]> {
  await mustAttend(tx, libraryId, branchId);
  return tx.sql<Partner>('select id, name from authz.partners_at($1, $2)', [libraryId, branchId]);
}
