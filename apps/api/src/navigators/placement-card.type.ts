import { Field, ID, ObjectType } from '@nestjs/graphql';
import { CalendarDay } from '../platform/graphql/scalars.js';

/** What a library sees of a navigator (R8). */
@ObjectType()
export class PlacementCard {
  @Field(() => ID)
  id: string;

  @Field(() => String, { nullable: true, description: 'Null where the navigator shows no name' })
  publicName: string | null;

  @Field(() => [String])
  languages: string[];

  @Field({ description: 'Everything the branch requires is met today; false: not yet' })
  cleared: boolean;

  @Field(() => CalendarDay)
  startsOn: string;

  @Field(() => CalendarDay, { nullable: true })
  endsOn: string | null;
}
