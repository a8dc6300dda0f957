import { Readable } from 'node:stream';
import type { Person, World } from '../../../test/world.js';
import { FolderFileStore } from '../../platform/files/file-store.js';
import { keepFile } from '../../platform/files/keep-file.js';
import { receiveFile } from '../../platform/files/receive-file.js';
import { aPdf } from '../../platform/files/testing/sample-files.js';
import type { Agreement } from '../agreement.entity.js';

/** Hands in a scan for an agreement as this person; its id. */
export async function keepScan(c: World, person: Person, agreement: Agreement): Promise<string> {
  const store = new FolderFileStore(c.db.folder);
  const received = await receiveFile(store, 'signed page.pdf', Readable.from([aPdf]));
  const owner = { class: 'agreement' as const, tenantId: agreement.tenantId, subjectId: agreement.id };
  return (await c.write(person, (tx) => keepFile(tx, received, owner))).id;
}
