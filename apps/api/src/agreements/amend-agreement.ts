import { missingSignatures } from '@mutuality/domain/agreements';
import { theOne } from '../platform/database/rows.js';
import type { WriteTx } from '../platform/database/tx.js';
import { Conflict, refuse, refuseIf } from '../platform/errors/errors.js';
import { checkTerms, parties } from './agreement-facts.js';
import { tellPeople } from './agreement-news.js';
import { standingOf } from './agreement-standing.js';
import { Agreement } from './agreement.entity.js';
import type { AmendAgreementInput } from './agreement.input.js';

/**
 * A side, or the consortium, changes an offer that not both have signed (F-4). Signatures under the former terms no longer
 * count. Throws `Conflict` with the version that stands.
 */
export async function amendAgreement(tx: WriteTx, input: AmendAgreementInput): Promise<Agreement> {
  const { id, termsVersion, ...terms } = input;
  const before = await theOne(tx, Agreement, { id });
  const { signatures } = await standingOf(tx, before);
  if (before.withdrawnAt || missingSignatures(before, signatures).length === 0)
    refuse('agreements.terms_stand');
  if (before.termsVersion !== termsVersion) throw new Conflict(before.termsVersion);
  const { tenantId: consortiumId, libraryId, recoveryOrganizationId } = before;
  const draft = { ...terms, totalMinutes: terms.totalMinutes ?? null };
  refuseIf(await checkTerms(tx, { ...draft, consortiumId, libraryId, recoveryOrganizationId }));
  await tx.sql('select authz.amend_agreement($1, $2, $3)', [id, termsVersion, draft]);
  tx.emit({
    kind: 'agreement.amended',
    tenants: parties(before),
    subject: { type: 'agreement', id },
    detail: { library: before.libraryName, termsVersion: termsVersion + 1 },
  });
  await tellPeople(tx, before, 'AMENDED');
  return theOne(tx, Agreement, { id });
}
