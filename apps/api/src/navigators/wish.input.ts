import { WishKind } from '@mutuality/domain/navigators';
import type { Weekday } from '@mutuality/domain/time';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { CalendarDay, WallTime } from '../platform/graphql/scalars.js';

@InputType()
export class AddWishInput {
  @Field(() => ID)
  navigatorId: string;

  @Field(() => WishKind)
  kind: WishKind;

  @Field(() => ID, { nullable: true, description: 'ASKED_NOT_AT: the branch' })
  branchId?: string | null;

  @Field(() => Int, { nullable: true, description: 'NOT_ON_WEEKDAY: Monday = 1 to Sunday = 7' })
  weekday?: Weekday | null;

  @Field(() => WallTime, { nullable: true, description: 'NOT_ON_WEEKDAY: only from this time' })
  fromTime?: string | null;

  @Field(() => WallTime, { nullable: true, description: 'NOT_ON_WEEKDAY: only until this time' })
  toTime?: string | null;

  @Field(() => CalendarDay, { nullable: true, description: 'AWAY: first day' })
  startsOn?: string | null;

  @Field(() => CalendarDay, { nullable: true, description: 'AWAY: last day' })
  endsOn?: string | null;
}
