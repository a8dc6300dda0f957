import type { ShiftDraft } from '@mutuality/domain/scheduling';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { RefusalType } from '../platform/graphql/refusal.type.js';
import { CalendarDay, WallTime } from '../platform/graphql/scalars.js';

/** Hours that somebody is looked for. */
@InputType()
export class HoursToFillInput implements Omit<ShiftDraft, 'navigatorId'> {
  @Field(() => ID)
  branchId: string;

  @Field(() => ID)
  agreementId: string;

  @Field(() => CalendarDay)
  day: string;

  @Field(() => WallTime)
  fromTime: string;

  @Field(() => WallTime)
  toTime: string;

  @Field({ defaultValue: false, description: 'Learning alongside a certified navigator' })
  learning: boolean;
}

/** A person for some hours, and what speaks against it. */
@ObjectType()
export class Candidate {
  @Field(() => ID)
  navigatorId: string;

  @Field()
  name: string;

  @Field(() => [RefusalType])
  refusals: RefusalType[];

  @Field(() => Int, { description: 'Minutes planned in that week without these hours' })
  minutesInWeek: number;

  @Field(() => Int, { nullable: true })
  weeklyTargetMinutes: number | null;
}
