import { ReadinessItem, ReadinessState, type ReadinessDraft } from '@mutuality/domain/onboarding';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { CalendarDay } from '../../platform/graphql/scalars.js';

@InputType()
export class AttestReadinessInput implements ReadinessDraft {
  @Field(() => ID)
  libraryId: string;

  @Field(() => ID)
  branchId: string;

  @Field(() => ReadinessItem)
  item: ReadinessItem;

  @Field(() => ReadinessState)
  state: ReadinessState;

  @Field(() => String, { nullable: true, description: 'What is done instead, where it is not possible' })
  instead: string | null;

  @Field(() => String, { nullable: true, description: 'The person who vouches for it' })
  attestedBy: string | null;

  @Field(() => CalendarDay, { nullable: true })
  attestedOn: string | null;

  @Field(() => Int, { nullable: true, description: 'Of the word that stands; null: none yet' })
  version?: number | null;
}
