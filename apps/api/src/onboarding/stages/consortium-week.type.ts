import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDay } from '../../platform/graphql/scalars.js';

/** How much of a week is planned at a library. */
@ObjectType()
export class LibraryCoverage {
  @Field(() => ID)
  libraryId: string;

  @Field()
  name: string;

  @Field(() => Int, {
    description:
      'Minutes that the weekly plan expects that week; without one the weekly minutes of the agreements',
  })
  wantedMinutes: number;

  @Field(() => Int, {
    description: 'Minutes of those that published shifts cover; learners as the agreement says',
  })
  coveredMinutes: number;

  @Field(() => Int, { description: 'Minutes that nobody covers yet' })
  openMinutes: number;
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
