import { Field, ID, ObjectType } from '@nestjs/graphql';
import { OutletType } from './outlet.type.js';

/** A library that terms can be proposed to. */
@ObjectType()
export class AgreementLibrary {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field(() => [OutletType])
  outlets: OutletType[];

  @Field({ description: 'Somebody there can sign' })
  hasAdmin: boolean;

  @Field(() => [ID], {
    description: 'Recovery organisations it has an agreement with, offered or signed, that is not over',
  })
  partnerIds: string[];
}

/** A recovery organisation that terms can be proposed to. */
@ObjectType()
export class AgreementPartner {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;
}

/** The members of a consortium, for a proposal between them. */
@ObjectType()
export class AgreementParties {
  @Field(() => [AgreementLibrary])
  libraries: AgreementLibrary[];

  @Field(() => [AgreementPartner])
  partners: AgreementPartner[];
}
