import { Field, ObjectType } from '@nestjs/graphql';

/** One clause: a key that stays, and its title and text in the agreement's language. */
@ObjectType('Clause')
export class ClauseType {
  @Field()
  key: string;

  @Field()
  title: string;

  @Field()
  text: string;
}
