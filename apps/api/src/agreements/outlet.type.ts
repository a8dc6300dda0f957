import { Field, ID, ObjectType } from '@nestjs/graphql';

/** A place of a library that an agreement may name. With one outlet, only counts are shared. */
@ObjectType('Outlet')
export class OutletType {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field({ description: 'IANA time zone' })
  zone: string;
}
