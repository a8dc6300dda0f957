import type { ProfileDraft } from '@mutuality/domain/organizations';
import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType()
export class AmendOrganizationInput implements ProfileDraft {
  @Field(() => ID)
  organizationId: string;

  @Field(() => Int)
  version: number;

  @Field()
  name: string;

  @Field(() => String, { nullable: true })
  mail: string | null;

  @Field(() => String, { nullable: true })
  phone: string | null;

  @Field(() => String, { nullable: true })
  website: string | null;

  @Field({ description: 'First day of the fiscal year, MM-DD' })
  fiscalYearStart: string;
}
