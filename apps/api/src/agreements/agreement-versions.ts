import { type TermsChange, termsChanges } from '@mutuality/domain/agreements';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { ReadTx } from '../platform/database/tx.js';
import { AgreementVersion } from './agreement-version.entity.js';
import type { Agreement } from './agreement.entity.js';

/** One difference from the version before: a term with what it was and is, or the name of a branch or a clause. */
@ObjectType('TermsChange')
export class TermsChangeType {
  @Field(() => String, {
    description: 'TERM, BRANCH_ADDED, BRANCH_LEFT_OUT, CLAUSE_ADDED, CLAUSE_LEFT_OUT or CLAUSE_CHANGED',
  })
  what: TermsChange['what'];

  @Field(() => String, { nullable: true, description: 'The name of the term’s field' })
  term?: string;

  @Field(() => String, { nullable: true })
  before?: string;

  @Field(() => String, { nullable: true })
  after?: string;

  @Field(() => String, { nullable: true, description: 'The branch, or the clause’s title' })
  name?: string;
}

/** One version of the terms: who wrote it, and what it says differently. */
@ObjectType()
export class WrittenVersion {
  @Field(() => Int)
  termsVersion: number;

  @Field()
  writtenByName: string;

  @Field()
  writtenByOrganization: string;

  @Field()
  writtenAt: Date;

  @Field(() => [TermsChangeType], { description: 'From the version before; none in the first' })
  changes: TermsChangeType[];
}

/** The versions of an agreement's terms, newest first, each with what changed. */
export async function versionsOf(
  tx: ReadTx,
  { tenantId, id }: Pick<Agreement, 'tenantId' | 'id'>,
): Promise<WrittenVersion[]> {
  const versions = await tx.em.find(AgreementVersion, {
    where: { tenantId, agreementId: id },
    order: { termsVersion: 'DESC' },
  });
  return versions.map((version, at) => {
    const before = versions[at + 1];
    const changes = before ? termsChanges(before.terms, version.terms) : [];
    return { ...version, changes: changes.map(told) };
  });
}

const told = (change: TermsChange): TermsChangeType =>
  'title' in change ? { what: change.what, name: change.title } : change;
