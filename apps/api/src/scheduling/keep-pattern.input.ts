import type { PresencePattern } from '@mutuality/domain/scheduling';
import type { Weekday } from '@mutuality/domain/time';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { CalendarDay, WallTime } from '../platform/graphql/scalars.js';

@InputType()
export class KeepPatternInput implements Omit<PresencePattern, 'id'> {
  @Field(() => ID, { nullable: true, description: 'The pattern to amend; none to add one' })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version seen, when amending' })
  version?: number | null;

  @Field(() => ID)
  agreementId: string;

  @Field(() => ID)
  branchId: string;

  @Field(() => Int, { description: 'Monday = 1 to Sunday = 7' })
  weekday: Weekday;

  @Field(() => Int, { defaultValue: 1 })
  everyWeeks: number;

  @Field(() => [Int], {
    defaultValue: [],
    description: '1 to 5 and -1 (the last) of the month; empty for every week',
  })
  nths: number[];

  @Field(() => WallTime)
  fromTime: string;

  @Field(() => WallTime)
  toTime: string;

  @Field(() => Int, { defaultValue: 1 })
  people: number;

  @Field(() => CalendarDay)
  startsOn: string;

  @Field(() => CalendarDay, { nullable: true })
  endsOn: string | null;
}
