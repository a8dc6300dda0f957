import { BranchKind, BranchStatus } from '@mutuality/domain/organizations';
import { Field, Float, ID, InputType } from '@nestjs/graphql';

@InputType()
export class AddBranchInput {
  @Field(() => ID)
  libraryId: string;

  @Field(() => BranchKind)
  kind: BranchKind;

  @Field()
  name: string;

  @Field({ description: 'IANA time zone' })
  zone: string;

  @Field(() => String, { nullable: true })
  street?: string | null;

  @Field(() => String, { nullable: true })
  city?: string | null;

  @Field(() => String, { nullable: true })
  zip?: string | null;

  @Field(() => String, { nullable: true })
  county?: string | null;

  @Field(() => String, { nullable: true })
  state?: string | null;

  @Field(() => String, { nullable: true })
  phone?: string | null;

  @Field(() => String, { nullable: true })
  deskPhone?: string | null;

  @Field(() => String, { nullable: true })
  whereToSit?: string | null;

  @Field(() => Float, { nullable: true })
  latitude?: number | null;

  @Field(() => Float, { nullable: true })
  longitude?: number | null;

  @Field(() => [String], { nullable: true, description: 'Kinds of clearance that a navigator needs here' })
  requiredClearances?: string[] | null;

  /** Facts of the national survey; set by the import only. */
  status?: BranchStatus;
  fscsSeq?: string;
  surveyYear?: number;
  survey?: Record<string, unknown>;
}
