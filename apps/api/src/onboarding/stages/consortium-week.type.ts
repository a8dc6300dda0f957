import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDay } from '../../platform/graphql/scalars.js';

/** How much of a week is planned at a library. */
@ObjectType()
export class LibraryCoverage {
  @Field(() => ID)
  libraryId: string;

  @Field()
  name: string;

  @Field(() => Int, { description: 'Weekly minutes of the agreements in force that week' })
  agreedMinutes: number;

  @Field(() => Int, { description: 'Minutes that the weekly plan expects that week' })
  expectedMinutes: number;

  @Field(() => Int, { description: 'Minutes of published shifts' })
  plannedMinutes: number;
}

/** An agreement whose last day is near. */
@ObjectType()
export class EndingAgreement {
  @Field(() => ID)
  agreementId: string;

  @Field(() => ID)
  libraryId: string;

  @Field()
  libraryName: string;

  @Field()
  partnerName: string;

  @Field(() => CalendarDay, { description: 'Last day inside' })
  lastDay: string;

  @Field(() => Int)
  daysLeft: number;
}
