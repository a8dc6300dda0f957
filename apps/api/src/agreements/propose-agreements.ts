import { randomUUID } from 'node:crypto';
import type { Refusal } from '@mutuality/domain/refusals';
import { theOne } from '../platform/database/rows.js';
import type { WriteTx } from '../platform/database/tx.js';
import { BadInput, refuseIf } from '../platform/errors/errors.js';
import { checkTerms, parties, type WrittenTerms } from './agreement-facts.js';
import type { ProposeAgreementsInput } from './agreement.input.js';
import { tellPeople } from './agreement-news.js';
import { Agreement } from './agreement.entity.js';

/** The most libraries that terms are proposed to at once. */
const MOST = 100;

/**
 * A consortium offers the same terms to many libraries at once (F-3): an agreement each, which each side edits and signs for
 * itself. All or none.
 */
export async function proposeAgreements(tx: WriteTx, input: ProposeAgreementsInput): Promise<Agreement[]> {
  const { libraries, ...template } = input;
  if (libraries.length === 0 || libraries.length > MOST) {
    throw new BadInput(`libraries must be from 1 to ${MOST}`, ['libraries']);
  }
  const drafts = libraries.map((library): WrittenTerms & { id: string } => ({
    ...template,
    ...library,
    id: randomUUID(),
    totalMinutes: template.totalMinutes ?? null,
  }));
  const refusals: Refusal[] = [];
  for (const [at, draft] of drafts.entries()) {
    const found = await checkTerms(tx, draft);
    refusals.push(...found.map((refusal) => ({ ...refusal, path: pathOf(refusal.path, at) })));
  }
  refuseIf(refusals);

  const draftGroupId = libraries.length > 1 ? randomUUID() : null;
  const made: Agreement[] = [];
  for (const draft of drafts) {
    await tx.sql('select authz.propose_agreement($1, $2)', [input.consortiumId, { ...draft, draftGroupId }]);
    const agreement = await theOne(tx, Agreement, { tenantId: input.consortiumId, id: draft.id });
    tx.emit({
      kind: 'agreement.proposed',
      tenants: parties(agreement),
      subject: { type: 'agreement', id: agreement.id },
      detail: { library: agreement.libraryName, recoveryOrganization: agreement.recoveryOrganizationName },
    });
    await tellPeople(tx, agreement, 'PROPOSED');
    made.push(agreement);
  }
  return made;
}

const ofLibrary = ['branchIds', 'sharingTerm', 'libraryId'];

/** What is wrong with one library's own terms is said at that library. */
const pathOf = (path: string[], at: number) =>
  path[0] !== undefined && ofLibrary.includes(path[0]) ? ['libraries', String(at), ...path] : path;
