import { ShiftState } from '@mutuality/domain/scheduling';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { CalendarDay, WallTime } from '../platform/graphql/scalars.js';

/** A shift as a line of a list. */
@ObjectType()
export class ListedShift {
  @Field(() => ID)
  id: string;

  @Field(() => CalendarDay)
  day: string;

  @Field(() => WallTime)
  fromTime: string;

  @Field(() => WallTime)
  toTime: string;

  @Field(() => ShiftState)
  state: ShiftState;

  @Field()
  learning: boolean;

  @Field(() => ID)
  branchId: string;

  @Field(() => String, { nullable: true })
  branchName: string | null;

  @Field(() => ID, { nullable: true, description: "Null for those who may not read the navigator's file" })
  navigatorId: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The name; for those who may not read the file, the one on the card',
  })
  navigatorName: string | null;
}

@InputType()
export class ShiftFilter {
  @Field(() => CalendarDay)
  from: string;

  @Field(() => CalendarDay, { description: 'First day no longer listed' })
  until: string;

  @Field(() => ID, { nullable: true })
  branchId?: string | null;

  @Field(() => ID, { nullable: true })
  navigatorId?: string | null;
}
