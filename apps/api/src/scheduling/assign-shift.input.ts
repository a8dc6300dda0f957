import type { ShiftDraft } from '@mutuality/domain/scheduling';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { CalendarDay, WallTime } from '../platform/graphql/scalars.js';

@InputType()
export class AssignShiftInput implements ShiftDraft {
  @Field(() => ID)
  navigatorId: string;

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

@InputType()
export class MoveShiftInput extends AssignShiftInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;
}
