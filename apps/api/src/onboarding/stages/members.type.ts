import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

/** An organisation of a consortium. */
@ObjectType()
export class Member {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field(() => String, { nullable: true })
  mail: string | null;

  @Field(() => String, { nullable: true })
  phone: string | null;

  @Field(() => Int, { description: 'Admins of its own, or coordinators' })
  admins: number;

  @Field(() => Date, { nullable: true, description: 'Since when the first one is invited' })
  adminInvitedAt: Date | null;
}
