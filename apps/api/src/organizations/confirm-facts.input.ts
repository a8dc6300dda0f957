import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType()
export class ConfirmFactsInput {
  @Field(() => ID)
  libraryId: string;

  @Field(() => ID, { nullable: true, description: 'Of this place; null: of the library itself' })
  branchId?: string | null;

  @Field(() => Int)
  version: number;

  @Field(() => [String], { nullable: true, description: 'Null: all that the survey says' })
  fields?: string[] | null;
}
