import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDay } from '../platform/graphql/scalars.js';

/** What stops at one branch. */
@ObjectType()
export class StopsAtBranch {
  @Field(() => ID)
  branchId: string;

  @Field()
  name: string;

  @Field(() => Int, { description: 'Published shifts after the last day' })
  shifts: number;

  @Field(() => Int, { description: 'Minutes of these shifts' })
  minutes: number;

  @Field(() => Int, { description: 'Navigators whose placement lasts beyond the last day' })
  navigators: number;
}

/** What would stop, were this the agreement’s last day (F-5). */
@ObjectType()
export class AgreementEnding {
  @Field(() => CalendarDay)
  lastDay: string;

  @Field(() => CalendarDay, { description: 'Until then both sides settle hours' })
  settleUntil: string;

  @Field(() => Int, { description: 'Weekly patterns that plan beyond the last day' })
  patterns: number;

  @Field(() => [StopsAtBranch])
  branches: StopsAtBranch[];
}
