import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { CalendarDay } from '../platform/graphql/scalars.js';

@InputType({ isAbstract: true })
class SignerInput {
  @Field(() => ID)
  agreementId: string;

  @Field(() => Int, { description: 'The version of the terms that was read' })
  termsVersion: number;

  @Field({ description: 'The signer’s name, as they typed it' })
  signedName: string;

  @Field({ description: 'The office the signer holds, such as director' })
  signedOffice: string;

  @Field(() => CalendarDay, { nullable: true, description: 'When the board approved' })
  boardDate?: string | null;
}

@InputType()
export class SignAgreementInput extends SignerInput {}

@InputType()
export class RecordSignatureInput extends SignerInput {
  @Field(() => CalendarDay)
  signedOn: string;

  @Field(() => ID, { description: 'The scan of the signed page, handed in before' })
  fileId: string;
}
