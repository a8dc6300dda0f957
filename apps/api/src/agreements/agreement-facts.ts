import {
  type AgreementDraft,
  type AgreementTermsFacts,
  checkAgreement,
  checkClauses,
  type Clause,
} from '@mutuality/domain/agreements';
import type { Refusal } from '@mutuality/domain/refusals';
import type { ReadTx } from '../platform/database/tx.js';
import type { Agreement } from './agreement.entity.js';

/** Terms as they are written: the draft of the rules, with the clauses and their language. */
export interface WrittenTerms extends AgreementDraft {
  language: string;
  clauses: Clause[];
}

type Pair = Pick<AgreementDraft, 'consortiumId' | 'libraryId' | 'recoveryOrganizationId'>;

/** An outlet of a library that an agreement may name. */
export interface Outlet {
  id: string;
  name: string;
  /** IANA time zone. */
  zone: string;
}

/** What the terms of these two organisations are held against. Whoever may not ask sees two that do not belong together. */
export async function termsFacts(
  tx: ReadTx,
  pair: Pair,
): Promise<AgreementTermsFacts & { branches: Outlet[] }> {
  const [row] = await tx.sql<{ facts: { membersTogether: boolean; branches: Outlet[] } | null }>(
    'select authz.agreement_facts($1, $2, $3) as facts',
    [pair.consortiumId, pair.libraryId, pair.recoveryOrganizationId],
  );
  return row?.facts ?? { membersTogether: false, branches: [] };
}

/** Every reason against these terms. */
export async function checkTerms(tx: ReadTx, terms: WrittenTerms): Promise<Refusal[]> {
  return [...checkAgreement(terms, await termsFacts(tx, terms)), ...checkClauses(terms.clauses)];
}

/** The three organisations that an agreement is about. */
export const parties = (agreement: Pick<Agreement, 'tenantId' | 'libraryId' | 'recoveryOrganizationId'>) => [
  agreement.tenantId,
  agreement.libraryId,
  agreement.recoveryOrganizationId,
];
