import { ClearanceKind } from '@mutuality/domain/navigators';
import { Field, ObjectType } from '@nestjs/graphql';

/** A clearance that a branch asks for. */
@ObjectType()
export class Requirement {
  @Field(() => ClearanceKind)
  kind: ClearanceKind;

  @Field({ description: 'Which school or training, where there are several; empty: the general one' })
  detail: string;
}
