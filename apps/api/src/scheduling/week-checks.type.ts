import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { RefusalType } from '../platform/graphql/refusal.type.js';
import { CalendarDay, WallTime } from '../platform/graphql/scalars.js';

/** Each rule that a shift violates, named. */
@ObjectType()
export class ShiftCheck {
  @Field(() => ID)
  shiftId: string;

  @Field(() => [RefusalType])
  refusals: RefusalType[];
}

/** Expected hours that nobody covers. */
@ObjectType('Gap')
export class GapType {
  @Field(() => ID)
  agreementId: string;

  @Field(() => ID)
  branchId: string;

  @Field(() => CalendarDay)
  day: string;

  @Field(() => WallTime)
  fromTime: string;

  @Field(() => WallTime)
  toTime: string;

  @Field(() => Int, { description: 'How many people are missing at once' })
  missing: number;
}

@ObjectType({ isAbstract: true })
class Figures {
  @Field(() => Int, { description: 'Minutes published' })
  planned: number;

  @Field(() => Int, { description: 'Minutes that drafts would add' })
  drafted: number;

  @Field(() => Int, { description: 'Minutes that the library has confirmed' })
  delivered: number;
}

@ObjectType()
export class MeterOfWeek extends Figures {
  @Field(() => Int)
  limit: number;

  @Field(() => Int, { description: 'The limit, or what the library allowed for this week' })
  allowed: number;

  @Field(() => Int)
  left: number;
}

@ObjectType()
export class MeterOfTerm extends Figures {
  @Field(() => Int, { nullable: true })
  limit: number | null;

  @Field(() => Int, { nullable: true })
  left: number | null;
}

@ObjectType()
export class MeterOfBranch extends Figures {
  @Field(() => ID)
  branchId: string;

  @Field(() => Int, { description: 'Minutes that the patterns expect' })
  expected: number;

  @Field(() => Int, {
    description:
      'Of those, the minutes without a gap; where none are expected, what is planned while it is open',
  })
  covered: number;
}

/** Planned, delivered and left of one agreement's hours. */
@ObjectType('HoursMeter')
export class HoursMeterType {
  @Field(() => ID)
  agreementId: string;

  @Field(() => CalendarDay)
  week: string;

  @Field(() => MeterOfWeek)
  inWeek: MeterOfWeek;

  @Field(() => MeterOfTerm)
  inTerm: MeterOfTerm;

  @Field(() => [MeterOfBranch])
  byBranch: MeterOfBranch[];
}

/** A branch that is not open all of a day: its closed days, and days on which it never opens. */
@ObjectType()
export class ClosedOnDay {
  @Field(() => ID)
  branchId: string;

  @Field(() => CalendarDay)
  day: string;

  @Field({ description: 'What the door says; empty on a day that it never opens' })
  reason: string;
}

/** Hours at a branch that another partner has taken: when, never who (R15). */
@ObjectType()
export class TakenByPartner {
  @Field(() => ID)
  branchId: string;

  @Field(() => CalendarDay)
  day: string;

  @Field(() => WallTime)
  fromTime: string;

  @Field(() => WallTime)
  toTime: string;
}

/** What the rules say about a week. */
@ObjectType()
export class WeekChecks {
  @Field(() => CalendarDay)
  week: string;

  @Field(() => [ShiftCheck])
  shifts: ShiftCheck[];

  @Field(() => [GapType])
  gaps: GapType[];

  @Field(() => [HoursMeterType])
  meters: HoursMeterType[];

  @Field(() => [ClosedOnDay])
  closed: ClosedOnDay[];

  @Field(() => [TakenByPartner])
  taken: TakenByPartner[];
}
