import { ClearanceKind } from '@mutuality/domain/navigators';
import { Field, ID, InputType } from '@nestjs/graphql';
import { CalendarDay } from '../platform/graphql/scalars.js';

@InputType()
export class AttestClearanceInput {
  @Field(() => ID)
  navigatorId: string;

  @Field(() => ClearanceKind)
  kind: ClearanceKind;

  @Field({ defaultValue: '', description: 'Which school or training, where there are several' })
  detail: string;

  @Field(() => CalendarDay, { nullable: true, description: 'Last day inside; null: it does not run out' })
  metUntil?: string | null;

  @Field()
  attestedBy: string;

  @Field(() => CalendarDay)
  attestedOn: string;
}
