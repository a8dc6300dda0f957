import type { CardChoice, NavigatorDraft } from '@mutuality/domain/navigators';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { CalendarDay } from '../platform/graphql/scalars.js';

@InputType({ isAbstract: true })
class NavigatorProfileInput implements NavigatorDraft {
  @Field()
  name: string;

  @Field(() => String, { nullable: true })
  mail?: string | null;

  @Field(() => String, { nullable: true })
  phone?: string | null;

  @Field(() => [String], { description: 'Languages as BCP 47 names them: en, es, ase' })
  languages: string[];

  @Field(() => Int, { nullable: true, description: 'Minutes a week; null: no target' })
  weeklyTargetMinutes?: number | null;

  @Field(() => CalendarDay)
  startsOn: string;
}

@InputType()
export class AddNavigatorInput extends NavigatorProfileInput {
  @Field(() => ID)
  recoveryOrganizationId: string;
}

@InputType()
export class AmendNavigatorInput extends NavigatorProfileInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => CalendarDay, { nullable: true, description: 'Last day; placements end with it' })
  endsOn?: string | null;
}

@InputType()
export class ChooseCardInput implements CardChoice {
  @Field(() => Int, { description: 'Version of the own file' })
  version: number;

  @Field({ description: 'Whether branches see the public name' })
  cardShown: boolean;

  @Field(() => String, { nullable: true })
  publicName?: string | null;

  @Field(() => [String])
  languages: string[];
}

@InputType()
export class PlaceNavigatorInput {
  @Field(() => ID)
  navigatorId: string;

  @Field(() => ID)
  branchId: string;

  @Field(() => CalendarDay)
  startsOn: string;

  @Field(() => CalendarDay, { nullable: true, description: 'Last day; null: without end' })
  endsOn?: string | null;
}
