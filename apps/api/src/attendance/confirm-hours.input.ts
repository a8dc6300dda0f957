import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { CalendarDay } from '../platform/graphql/scalars.js';
import type { ConfirmHours } from './confirm-hours.js';
import type { ConfirmWeek, SeenPresence } from './confirm-week.js';

@InputType()
export class ConfirmHoursInput implements ConfirmHours {
  @Field(() => ID)
  libraryId: string;

  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => Int, { description: 'How many minutes there really were' })
  minutes: number;
}

@InputType()
export class SeenPresenceInput implements SeenPresence {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => Int, { description: 'How many minutes there really were' })
  minutes: number;
}

@InputType()
export class ConfirmWeekInput implements ConfirmWeek {
  @Field(() => ID)
  libraryId: string;

  @Field(() => ID)
  branchId: string;

  @Field(() => CalendarDay, { description: 'Any day of the week' })
  week: string;

  @Field(() => [SeenPresenceInput], {
    nullable: true,
    description: 'These, as they were; without a list everything that is over, as planned',
  })
  presences?: SeenPresenceInput[] | null;
}
