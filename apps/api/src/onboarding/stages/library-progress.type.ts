import { OnboardingStage, StageState, WaitsFor } from '@mutuality/domain/onboarding';
import type { RefusalCode } from '@mutuality/domain/refusals';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CalendarDay, JsonScalar } from '../../platform/graphql/scalars.js';

registerEnumType(OnboardingStage, { name: 'OnboardingStage' });
registerEnumType(StageState, { name: 'StageState' });
registerEnumType(WaitsFor, { name: 'WaitsFor' });

/** What stands in the way of a stage, and who can take it away. */
@ObjectType('StageBlock')
export class StageBlockType {
  @Field(() => String, { description: 'A code of refusals: the sentence' })
  code: RefusalCode;

  @Field(() => JsonScalar)
  params: Record<string, string | number>;

  @Field(() => WaitsFor)
  waitsFor: WaitsFor;

  @Field(() => CalendarDay, { nullable: true })
  since: string | null;
}

@ObjectType()
export class PressingBlockType extends StageBlockType {
  @Field(() => OnboardingStage)
  stage: OnboardingStage;
}

@ObjectType('StageResult')
export class StageResultType {
  @Field(() => OnboardingStage)
  stage: OnboardingStage;

  @Field(() => StageState)
  state: StageState;

  @Field(() => [StageBlockType])
  blocks: StageBlockType[];
}

/** Where a library stands on its way to the first week, computed from facts. */
@ObjectType()
export class LibraryProgress {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field(() => String, { nullable: true })
  city: string | null;

  @Field(() => String, { nullable: true })
  county: string | null;

  @Field(() => Int, { description: 'Where people can come' })
  places: number;

  @Field({ description: 'Nothing on screen says "branch"' })
  singleOutlet: boolean;

  @Field(() => [StageResultType])
  stages: StageResultType[];

  @Field(() => Int, { description: 'Of six' })
  done: number;

  @Field({ description: 'Navigators come' })
  live: boolean;

  @Field(() => PressingBlockType, {
    nullable: true,
    description: 'What to say first; null when navigators come',
  })
  pressing: PressingBlockType | null;

  @Field({ description: 'It has an admin of its own' })
  looksAfterItself: boolean;
}

/** "12 libraries · 7 live · 2 waiting on you". */
@ObjectType()
export class ProgressCounts {
  @Field(() => Int)
  libraries: number;

  @Field(() => Int)
  live: number;

  @Field(() => Int, { description: 'The consortium can take the next step' })
  waitingOnConsortium: number;
}

@InputType()
export class ProgressFilter {
  @Field(() => OnboardingStage, { nullable: true, description: 'This stage is not done' })
  stage?: OnboardingStage | null;

  @Field(() => WaitsFor, { nullable: true, description: 'Of what to say first' })
  waitsFor?: WaitsFor | null;

  @Field(() => Boolean, { nullable: true })
  live?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Part of a name, city or county' })
  search?: string | null;
}
