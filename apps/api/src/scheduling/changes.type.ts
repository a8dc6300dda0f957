import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { RefusalType } from '../platform/graphql/refusal.type.js';
import { CalendarDay } from '../platform/graphql/scalars.js';

/** What publishing told whom. */
@ObjectType('Published')
export class PublishedType {
  @Field(() => CalendarDay)
  week: string;

  @Field(() => Int)
  shifts: number;

  @Field(() => Int, { description: 'People who get a mail with what changed' })
  navigators: number;

  @Field(() => Int, { description: 'Branches that get their week by mail' })
  branches: number;
}

/** A shift that was left out of a copied week, and why. */
@ObjectType()
export class SkippedShift {
  @Field(() => ID)
  shiftId: string;

  @Field(() => [RefusalType])
  refusals: RefusalType[];
}

@ObjectType('Copied')
export class CopiedType {
  @Field(() => Int)
  copied: number;

  @Field(() => [SkippedShift])
  skipped: SkippedShift[];
}
