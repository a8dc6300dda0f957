import { AgreementLanguage, type Clause, SharingTerm } from '@mutuality/domain/agreements';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { CalendarDay } from '../platform/graphql/scalars.js';

@InputType()
export class ClauseInput implements Clause {
  @Field()
  key: string;

  @Field()
  title: string;

  @Field()
  text: string;
}

/** Terms that one template can give to many libraries. */
@InputType({ isAbstract: true })
class TemplateInput {
  @Field(() => CalendarDay)
  startsOn: string;

  @Field(() => CalendarDay)
  endsOn: string;

  @Field(() => Int, { description: 'Hours a week, in minutes' })
  weeklyMinutes: number;

  @Field(() => Int, { nullable: true, description: 'Hours for the whole term, in minutes' })
  totalMinutes?: number | null;

  @Field({ description: 'Whether the hours of people learning alongside count against the agreement' })
  countsLearning: boolean;

  @Field(() => AgreementLanguage, { description: 'Language of the clauses' })
  language: AgreementLanguage;

  @Field(() => [ClauseInput])
  clauses: ClauseInput[];
}

/** One library of those that terms are proposed to. */
@InputType()
export class ProposedLibraryInput {
  @Field(() => ID)
  libraryId: string;

  @Field(() => [ID])
  branchIds: string[];

  @Field(() => SharingTerm, { defaultValue: SharingTerm.COUNTS })
  sharingTerm: SharingTerm;
}

@InputType()
export class ProposeAgreementsInput extends TemplateInput {
  @Field(() => ID)
  consortiumId: string;

  @Field(() => ID)
  recoveryOrganizationId: string;

  @Field(() => [ProposedLibraryInput])
  libraries: ProposedLibraryInput[];
}

@InputType()
export class AmendAgreementInput extends TemplateInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'The version of the terms that was looked at' })
  termsVersion: number;

  @Field(() => [ID])
  branchIds: string[];

  @Field(() => SharingTerm)
  sharingTerm: SharingTerm;
}
