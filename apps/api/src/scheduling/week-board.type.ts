import { OutletKind } from '@mutuality/domain/onboarding';
import { ShiftState } from '@mutuality/domain/scheduling';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDay, WallTime } from '../platform/graphql/scalars.js';

/** A branch as a row of the board. */
@ObjectType()
export class BoardBranch {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  libraryId: string;

  @Field()
  libraryName: string;

  @Field({
    description: 'Whether it is the only outlet of its library: then the library is named, never a branch',
  })
  onlyOutlet: boolean;

  @Field(() => ID)
  agreementId: string;

  @Field()
  name: string;

  @Field(() => OutletKind)
  kind: OutletKind;

  @Field({ description: 'IANA time zone' })
  zone: string;
}

/** A navigator who can be placed. */
@ObjectType()
export class BoardNavigator {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field(() => Int)
  weeklyTargetMinutes: number;
}

/** A shift as a card of the board. */
@ObjectType()
export class BoardShift {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  branchId: string;

  @Field(() => ID)
  agreementId: string;

  @Field(() => ID)
  navigatorId: string;

  @Field()
  navigatorName: string;

  @Field(() => CalendarDay)
  day: string;

  @Field(() => WallTime)
  fromTime: string;

  @Field(() => WallTime)
  toTime: string;

  @Field()
  learning: boolean;

  @Field(() => ShiftState)
  state: ShiftState;

  @Field(() => ID, { nullable: true })
  replacesId: string | null;

  @Field()
  removes: boolean;

  @Field(() => Int)
  version: number;
}

/** A week of a recovery organisation at all branches of its agreements. */
@ObjectType()
export class WeekBoard {
  @Field(() => CalendarDay, { description: 'Monday' })
  week: string;

  @Field(() => [BoardBranch])
  branches: BoardBranch[];

  @Field(() => [BoardNavigator])
  navigators: BoardNavigator[];

  @Field(() => [BoardShift])
  shifts: BoardShift[];
}
