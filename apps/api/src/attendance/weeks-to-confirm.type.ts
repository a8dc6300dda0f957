import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDay } from '../platform/graphql/scalars.js';

/** A week at a branch that still waits to be confirmed. */
@ObjectType()
export class WeekToConfirm {
  @Field(() => ID)
  branchId: string;

  @Field(() => CalendarDay, { description: 'Its Monday' })
  week: string;

  @Field(() => Int, { description: 'How many presences are over and not confirmed' })
  presences: number;
}
