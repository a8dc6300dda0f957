import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { ConfirmHours } from './confirm-hours.js';

@InputType()
export class ConfirmHoursInput implements ConfirmHours {
  @Field(() => ID)
  libraryId: string;

  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => Int, { description: 'How many minutes there really were' })
  minutes: number;
}
