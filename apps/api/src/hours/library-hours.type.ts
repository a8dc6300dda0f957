import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { RefusalType } from '../platform/graphql/refusal.type.js';
import { ClosedDay } from './closed-day.entity.js';
import { OpeningPeriod } from './opening-period.entity.js';

/** When one place is open. */
@ObjectType()
export class BranchOpeningHours {
  @Field(() => ID)
  branchId: string;

  @Field(() => [OpeningPeriod], { description: 'By weekday and time' })
  periods: OpeningPeriod[];

  @Field(() => Int, { description: 'Minutes in a year with these hours' })
  yearlyMinutes: number;

  @Field(() => [RefusalType], { description: 'More than 15 % off what the survey says: told, and it stands' })
  warnings: RefusalType[];
}

/** When a library is open, place by place. */
@ObjectType()
export class LibraryHours {
  @Field(() => ID)
  libraryId: string;

  @Field(() => [BranchOpeningHours])
  branches: BranchOpeningHours[];

  @Field(() => [ClosedDay], { description: 'Those that are not over, the next first' })
  closedDays: ClosedDay[];
}
