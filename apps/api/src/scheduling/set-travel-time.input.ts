import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType()
export class SetTravelTimeInput {
  @Field(() => ID)
  branchId: string;

  @Field(() => ID)
  otherBranchId: string;

  @Field(() => Int, { nullable: true, description: 'Null takes the figure back' })
  minutes: number | null;

  @Field({ defaultValue: false, description: 'Whether too little time blocks publishing' })
  blocks: boolean;

  @Field(() => Int, { nullable: true, description: 'Of the figure one has seen; none where there was none' })
  version?: number | null;
}
