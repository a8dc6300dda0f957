import type { ReadTx, WriteTx } from '../database/tx.js';
import { theOne } from '../database/rows.js';
import { NotFound, refuse } from '../errors/errors.js';
import type { ReceivedFile } from './receive-file.js';
import { StoredFile } from './stored-file.entity.js';

/** The row that a file belongs to: its class and part (`agreement` and the agreement, `staff` and the navigator). */
export interface FileOwner {
  class: 'agreement' | 'staff';
  tenantId: string;
  subjectId: string;
}

/** Whether the actor may hand in files for this row; asked before any byte is taken. Throws `NotFound` otherwise. */
export async function mayKeepFile(tx: ReadTx, owner: FileOwner): Promise<void> {
  const [row] = await tx.sql<{ may: boolean }>('select authz.may_keep_file($1, $2, $3) as may', [
    owner.class,
    owner.tenantId,
    owner.subjectId,
  ]);
  if (!row?.may) throw new NotFound();
}

/** A party hands in a file for a row of its own. */
export async function keepFile(tx: WriteTx, file: ReceivedFile, owner: FileOwner): Promise<StoredFile> {
  const { class: ownerClass, subjectId } = owner;
  await tx.sql('select authz.keep_file($1, $2)', [owner.tenantId, { ...file, class: ownerClass, subjectId }]);
  tx.emit({
    kind: 'file.kept',
    tenants: [owner.tenantId],
    subject: { type: ownerClass, id: subjectId },
    detail: { file: file.id, mediaType: file.mediaType, bytes: file.size },
  });
  return theOne(tx, StoredFile, { tenantId: owner.tenantId, id: file.id });
}

/** The file that a use case is about to name. Refused when it was handed in for another row. */
export async function fileFor(tx: ReadTx, id: string, owner: FileOwner): Promise<StoredFile> {
  const file = await tx.em.findOneBy(StoredFile, { ...owner, id });
  return file ?? refuse('files.not_of_this', ['fileId']);
}
