import { AgreementState, SignatureParty } from '@mutuality/domain/agreements';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CalendarDay } from '../platform/graphql/scalars.js';

registerEnumType(AgreementState, {
  name: 'AgreementState',
  description: 'Where an agreement stands: derived from its signatures, its days and today',
});

/** A side whose signature is missing. */
@ObjectType('WaitingFor')
export class WaitingForType {
  @Field(() => SignatureParty)
  party: SignatureParty;

  @Field(() => CalendarDay, { nullable: true, description: 'When that side’s board meets about it' })
  boardMeetsOn: string | null;
}

/** A branch that an agreement names, as it is called today. */
@ObjectType()
export class CoveredBranch {
  @Field(() => ID)
  branchId: string;

  @Field()
  name: string;

  @Field(() => String, { nullable: true })
  city: string | null;

  @Field({ description: 'IANA time zone' })
  zone: string;

  @Field(() => AgreementState, { description: 'Where the agreement stands by this branch’s clock' })
  state: AgreementState;

  @Field({ description: 'Midnight of the first day, in the branch’s zone' })
  startsAt: Date;

  @Field({ description: 'Midnight after the last day, in the branch’s zone' })
  endsAt: Date;
}
