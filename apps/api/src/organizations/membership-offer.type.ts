import { MembershipOfferState } from '@mutuality/domain/organizations';
import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

registerEnumType(MembershipOfferState, { name: 'MembershipOfferState' });

/** What somebody who may accept an invitation into a consortium reads before they decide. */
@ObjectType()
export class MembershipOffer {
  @Field()
  consortiumName: string;

  @Field()
  invitedByName: string;

  @Field()
  expiresAt: Date;

  @Field(() => MembershipOfferState)
  state: MembershipOfferState;
}
