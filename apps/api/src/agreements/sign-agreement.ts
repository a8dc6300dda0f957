import { sideOf } from '@mutuality/domain/agreements';
import { theOne } from '../platform/database/rows.js';
import type { WriteTx } from '../platform/database/tx.js';
import { NotFound } from '../platform/errors/errors.js';
import { fileFor } from '../platform/files/keep-file.js';
import { addSignature } from './add-signature.js';
import { Agreement } from './agreement.entity.js';
import type { RecordSignatureInput, SignAgreementInput } from './sign-agreement.input.js';

/** A library admin signs for the library, a coordinator or supervisor for the recovery organisation, having just shown by password that it is they. */
export async function signAgreement(tx: WriteTx, input: SignAgreementInput): Promise<Agreement> {
  return addSignature(tx, {
    ...input,
    party: await ownSide(tx, input.agreementId),
    method: 'APP',
    signedOn: null,
    boardDate: input.boardDate ?? null,
    fileId: null,
  });
}

/** A side records what its own board president or director signed on paper, with the scan (F-4). */
export async function recordSignature(tx: WriteTx, input: RecordSignatureInput): Promise<Agreement> {
  const { tenantId } = await theOne(tx, Agreement, { id: input.agreementId });
  const party = await ownSide(tx, input.agreementId);
  await fileFor(tx, input.fileId, { class: 'agreement', tenantId, subjectId: input.agreementId });
  return addSignature(tx, { ...input, party, method: 'PAPER', boardDate: input.boardDate ?? null });
}

/** The side that the actor stands for. Nobody signs for the other one. */
async function ownSide(tx: WriteTx, agreementId: string) {
  const {
    tenantId: consortiumId,
    libraryId,
    recoveryOrganizationId,
  } = await theOne(tx, Agreement, {
    id: agreementId,
  });
  const side = sideOf({ consortiumId, libraryId, recoveryOrganizationId }, tx.actor);
  if (!side) throw new NotFound();
  return side;
}
