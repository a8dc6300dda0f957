import { AgreementLanguage } from '@mutuality/domain/agreements';
import { enumOf, type EnumOf } from '@mutuality/domain/values';
import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';

export const SigningLinkState = enumOf('OPEN', 'USED', 'EXPIRED', 'REVOKED');
export type SigningLinkState = EnumOf<typeof SigningLinkState>;
registerEnumType(SigningLinkState, { name: 'SigningLinkState' });

/** A one-time link by which a person without an account signs for a side. */
@ObjectType()
export class SigningLink {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field()
  mail: string;

  @Field()
  sentByName: string;

  @Field()
  sentAt: Date;

  @Field()
  expiresAt: Date;

  @Field(() => SigningLinkState)
  state: SigningLinkState;
}

@InputType()
export class SendSigningLinkInput {
  @Field(() => ID)
  agreementId: string;

  @Field()
  mail: string;

  @Field()
  name: string;

  @Field(() => AgreementLanguage, { description: 'Language of the mail and of the page' })
  language: AgreementLanguage;
}
