import { OrganizationKind } from '@mutuality/domain/access';
import { Field, ID, InputType } from '@nestjs/graphql';

@InputType()
export class FoundOrganizationInput {
  @Field(() => ID)
  consortiumId: string;

  @Field(() => OrganizationKind, { description: 'LIBRARY or RECOVERY_ORGANIZATION' })
  kind: OrganizationKind;

  @Field()
  name: string;

  @Field({ description: 'IANA time zone' })
  zone: string;

  @Field(() => String, { nullable: true })
  mail?: string | null;

  @Field(() => String, { nullable: true })
  phone?: string | null;

  @Field(() => String, { nullable: true })
  website?: string | null;

  @Field(() => String, { nullable: true, description: 'First day of the fiscal year, MM-DD' })
  fiscalYearStart?: string | null;

  @Field(() => String, { nullable: true, description: 'Key of the library in the national survey' })
  fscsKey?: string | null;

  /** Facts of the national survey; set by the import only. */
  surveyYear?: number;
  survey?: Record<string, unknown>;
}
