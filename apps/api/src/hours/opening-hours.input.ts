import type { Weekday } from '@mutuality/domain/time';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { CalendarDay, WallTime } from '../platform/graphql/scalars.js';

@InputType()
export class OpeningPeriodInput {
  @Field(() => Int, { description: 'Monday = 1 to Sunday = 7' })
  weekday: Weekday;

  @Field(() => [Int], {
    defaultValue: [],
    description: '1 to 5 and -1 (the last) of the month; empty for every week',
  })
  nths: number[];

  @Field({ description: 'Such as 09:00' })
  opensAt: string;

  @Field({ description: 'Such as 17:30' })
  closesAt: string;

  @Field(() => String, { nullable: true, description: 'First day of its season, MM-DD' })
  seasonFrom?: string | null;

  @Field(() => String, { nullable: true, description: 'Last day of its season, MM-DD' })
  seasonTo?: string | null;
}

@InputType()
export class SetOpeningHoursInput {
  @Field(() => ID)
  libraryId: string;

  @Field(() => ID)
  branchId: string;

  @Field(() => Int, { description: 'Of the branch' })
  version: number;

  @Field(() => [OpeningPeriodInput], { description: 'All of them, in place of those that stand' })
  periods: OpeningPeriodInput[];
}

@InputType()
export class CloseDaysInput {
  @Field(() => ID)
  libraryId: string;

  @Field(() => ID, { nullable: true, description: 'Null: the whole library' })
  branchId: string | null;

  @Field(() => CalendarDay)
  startsOn: string;

  @Field(() => CalendarDay, { description: 'Inside' })
  endsOn: string;

  @Field(() => WallTime, { nullable: true, description: 'Opens late' })
  opensAt: string | null;

  @Field(() => WallTime, { nullable: true, description: 'Closes early' })
  closesAt: string | null;

  @Field({ description: 'What the door says' })
  reason: string;
}
