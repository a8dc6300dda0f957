import { type BranchRequirement, ClearanceKind } from '@mutuality/domain/navigators';
import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType()
export class RequirementInput implements Omit<BranchRequirement, 'branchId'> {
  @Field(() => ClearanceKind)
  kind: ClearanceKind;

  @Field({ defaultValue: '', description: 'Which school or training, where there are several' })
  detail: string;
}

@InputType()
export class RequireClearancesInput {
  @Field(() => ID)
  branchId: string;

  @Field(() => Int)
  version: number;

  @Field(() => [RequirementInput])
  requirements: RequirementInput[];
}
