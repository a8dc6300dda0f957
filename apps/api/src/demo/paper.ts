import { Readable } from 'node:stream';
import type { CalendarDay } from '@mutuality/domain/time';
import type { Agreement } from '../agreements/agreement.entity.js';
import { recordSignature } from '../agreements/sign-agreement.js';
import { FolderFileStore } from '../platform/files/file-store.js';
import { keepFile } from '../platform/files/keep-file.js';
import { receiveFile } from '../platform/files/receive-file.js';
import type { Person, Stage } from './stage.js';

/** One empty page: what stands for the scan of a signed one. */
const blankPage = Buffer.from(
  `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`,
  'latin1',
);

/** A side records what was signed on paper in the past, with a scan. */
export async function signOnPaper(
  stage: Stage,
  dataDir: string,
  person: Person,
  { id: agreementId, tenantId, termsVersion }: Agreement,
  signedOn: CalendarDay,
): Promise<void> {
  const received = await receiveFile(
    new FolderFileStore(dataDir),
    'signed page.pdf',
    Readable.from([blankPage]),
  );
  await stage.write(person, async (tx) => {
    const { id: fileId } = await keepFile(tx, received, {
      class: 'agreement',
      tenantId,
      subjectId: agreementId,
    });
    await recordSignature(tx, {
      agreementId,
      termsVersion,
      signedName: person.name,
      signedOffice: 'Director',
      signedOn,
      fileId,
    });
  });
}
