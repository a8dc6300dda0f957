import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDay, WallTime } from '../platform/graphql/scalars.js';

/** Hours of the navigator who asks, with what one needs to get there and sit down. */
@ObjectType()
export class MyShift {
  @Field(() => ID)
  id: string;

  @Field(() => CalendarDay)
  day: string;

  @Field(() => WallTime)
  fromTime: string;

  @Field(() => WallTime)
  toTime: string;

  @Field({ description: "The branch's IANA time zone" })
  zone: string;

  @Field()
  startsAt: Date;

  @Field()
  endsAt: Date;

  @Field()
  learning: boolean;

  @Field({ description: 'When it was published, to tell what is new' })
  publishedAt: Date;

  @Field({ description: 'Where to go' })
  placeName: string;

  @Field(() => String, { nullable: true, description: "Null where the place's own name says it already" })
  libraryName: string | null;

  @Field(() => String, { nullable: true })
  street: string | null;

  @Field(() => String, { nullable: true })
  city: string | null;

  @Field(() => String, { nullable: true })
  phone: string | null;

  @Field(() => String, { nullable: true })
  deskPhone: string | null;

  @Field(() => String, { nullable: true })
  whereToSit: string | null;

  @Field(() => [String], { description: 'Public names of colleagues who are there at the same time' })
  withYou: string[];

  @Field(() => Int, {
    nullable: true,
    description:
      'How many colleagues are there at the same time, named or not; null until the agreement begins',
  })
  alsoThere: number | null;
}
