import { type Certification, CertificationKind } from '@mutuality/domain/navigators';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { CalendarDay } from '../platform/graphql/scalars.js';

/** What is entered of a certificate. Days that are left out are empty. */
type Draft = Partial<Omit<Certification, 'id' | 'navigatorId'>>;

@InputType({ isAbstract: true })
export class CertificationFactsInput implements Draft {
  @Field(() => CertificationKind)
  kind: CertificationKind;

  @Field(() => String, { nullable: true, description: 'Its name where the kind is OTHER' })
  otherName?: string | null;

  @Field(() => String, { nullable: true })
  number?: string | null;

  @Field(() => String, { nullable: true })
  issuer?: string | null;

  @Field(() => CalendarDay)
  issuedOn: string;

  @Field(() => CalendarDay, {
    nullable: true,
    description: 'First day on which it no longer holds; null: never',
  })
  firstInvalidDay?: string | null;

  @Field(() => CalendarDay, { nullable: true })
  renewalSentOn?: string | null;

  @Field(() => CalendarDay, { nullable: true })
  probationFrom?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'A file handed in with class=staff and subjectId=navigator',
  })
  fileId?: string | null;
}

@InputType()
export class RecordCertificationInput extends CertificationFactsInput {
  @Field(() => ID)
  navigatorId: string;
}

@InputType()
export class AmendCertificationInput extends CertificationFactsInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;
}
