import { BranchKind, BranchStatus, type PlaceDraft } from '@mutuality/domain/organizations';
import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';

@InputType()
export class AmendBranchInput implements PlaceDraft {
  @Field(() => ID)
  libraryId: string;

  @Field(() => ID)
  branchId: string;

  @Field(() => Int)
  version: number;

  @Field(() => BranchKind)
  kind: BranchKind;

  @Field(() => BranchStatus)
  status: BranchStatus;

  @Field()
  name: string;

  @Field({ description: 'IANA time zone' })
  zone: string;

  @Field(() => String, { nullable: true })
  street: string | null;

  @Field(() => String, { nullable: true })
  city: string | null;

  @Field(() => String, { nullable: true })
  zip: string | null;

  @Field(() => String, { nullable: true })
  county: string | null;

  @Field(() => String, { nullable: true })
  state: string | null;

  @Field(() => String, { nullable: true })
  phone: string | null;

  @Field(() => String, { nullable: true })
  deskPhone: string | null;

  @Field(() => String, { nullable: true })
  whereToSit: string | null;

  @Field(() => Float, { nullable: true })
  latitude: number | null;

  @Field(() => Float, { nullable: true })
  longitude: number | null;
}
