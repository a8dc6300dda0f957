import { BranchKind } from '@mutuality/domain/organizations';
import { ShiftState } from '@mutuality/domain/scheduling';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDay, WallTime } from '../platform/graphql/scalars.js';

/** A branch as a row of the board; twice where two agreements follow each other in the week. */
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

  @Field(() => CalendarDay, { description: "The agreement's first day" })
  firstDay: string;

  @Field(() => CalendarDay, { description: "The agreement's last day" })
  lastDay: string;

  @Field()
  name: string;

  @Field(() => BranchKind)
  kind: BranchKind;

  @Field({ description: 'IANA time zone' })
  zone: string;

  @Field(() => [String], { description: 'What may be planned here now' })
  viewerCan: string[];
}

/** A navigator who can be placed. */
@ObjectType()
export class BoardNavigator {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field(() => Int, { nullable: true, description: 'The hours a week that they wish for' })
  weeklyTargetMinutes: number | null;

  @Field({ description: 'Whether they can sign in now, and so get a mail' })
  getsMail: boolean;
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

  @Field(() => [String], {
    description: 'Empty where the library has confirmed the hours or the agreement has ended',
  })
  viewerCan: string[];
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
