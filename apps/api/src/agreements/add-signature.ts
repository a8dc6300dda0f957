import { randomUUID } from 'node:crypto';
import {
  type Agreement as AgreementRules,
  checkSignature,
  missingSignatures,
  type Signature as SignatureRules,
} from '@mutuality/domain/agreements';
import { theOne } from '../platform/database/rows.js';
import type { WriteTx } from '../platform/database/tx.js';
import { Conflict, refuseIf } from '../platform/errors/errors.js';
import { parties } from './agreement-facts.js';
import { tellPeople } from './agreement-news.js';
import { datesOf, type Standing, standingOf } from './agreement-standing.js';
import { Agreement } from './agreement.entity.js';

/** A signature as it comes in. Without a day it is signed today. */
export type Signing = Omit<SignatureRules, 'signedOn'> & { signedOn: string | null };

/**
 * Adds one side's signature under the terms that were read, and tells the others. In which way the side is proven is the
 * database's to check. Throws `Conflict` when the terms have changed since.
 */
export async function addSignature(tx: WriteTx, signing: Signing): Promise<Agreement> {
  const { agreementId: id, party, method } = signing;
  const agreement = await theOne(tx, Agreement, { id });
  const before = await standingOf(tx, agreement);
  if (signing.termsVersion !== agreement.termsVersion) throw new Conflict(agreement.termsVersion);
  const signature = {
    ...signing,
    signedOn: signing.signedOn ?? before.today,
    signedName: signing.signedName.trim(),
    signedOffice: signing.signedOffice.trim(),
  };
  refuseIf(checkSignature(signature, rulesOf(agreement, before), before.signatures, before.today));
  await tx.sql('select authz.sign_agreement($1, $2)', [
    id,
    {
      id: randomUUID(),
      termsVersion: signature.termsVersion,
      method,
      name: signature.signedName,
      office: signature.signedOffice,
      signedOn: signature.signedOn,
      boardApprovedOn: signature.boardDate,
      fileId: signature.fileId,
    },
  ]);
  tx.emit({
    kind: 'agreement.signed',
    tenants: parties(agreement),
    subject: { type: 'agreement', id },
    detail: { party, method, name: signature.signedName, office: signature.signedOffice },
  });
  const complete = missingSignatures(agreement, [...before.signatures, signature]).length === 0;
  await tellPeople(tx, agreement, complete ? 'SIGNED_BY_BOTH' : 'SIGNED_BY_ONE');
  return theOne(tx, Agreement, { id });
}

function rulesOf(agreement: Agreement, { branches }: Standing): AgreementRules {
  return {
    ...agreement,
    ...datesOf(agreement),
    consortiumId: agreement.tenantId,
    branchIds: branches.map(({ branchId }) => branchId),
  };
}
