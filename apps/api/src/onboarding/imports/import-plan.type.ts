import { GoneReason, PlanState } from '@mutuality/domain/onboarding';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { RefusalType } from '../../platform/graphql/refusal.type.js';
import { ImportBatch } from './import-batch.entity.js';

registerEnumType(PlanState, { name: 'PlanState' });
registerEnumType(GoneReason, { name: 'GoneReason' });

/** A fact of the survey beside what stands here: it would change it, or is kept out by the library's own word. */
@ObjectType()
export class PlannedFact {
  @Field()
  field: string;

  @Field(() => String, { nullable: true })
  here: string | null;

  @Field(() => String, { nullable: true })
  survey: string | null;
}

@ObjectType()
export class PlannedBranchType {
  @Field()
  fscsSeq: string;

  @Field()
  name: string;

  @Field(() => String, { nullable: true })
  city: string | null;

  @Field(() => String, { nullable: true, description: 'IANA time zone' })
  zone: string | null;

  @Field(() => [PlanState])
  states: PlanState[];

  @Field(() => [PlannedFact])
  changes: PlannedFact[];

  @Field(() => [PlannedFact], { description: "The library's own value stays" })
  kept: PlannedFact[];

  @Field(() => GoneReason, { nullable: true })
  gone: GoneReason | null;

  @Field({ description: 'The library looks after itself: told, not written' })
  leftToLibrary: boolean;

  @Field(() => [String], {
    description: 'What somebody should look at: a name cut short, a zone that is not sure',
  })
  doubts: string[];
}

@ObjectType()
export class PlannedLibraryType {
  @Field()
  fscsKey: string;

  @Field()
  name: string;

  @Field(() => String, { nullable: true })
  city: string | null;

  @Field(() => String, { nullable: true })
  county: string | null;

  @Field(() => ID, { nullable: true, description: 'Null: new' })
  libraryId: string | null;

  @Field(() => [PlanState])
  states: PlanState[];

  @Field(() => [PlannedFact])
  changes: PlannedFact[];

  @Field(() => [PlannedFact])
  kept: PlannedFact[];

  @Field(() => GoneReason, { nullable: true })
  gone: GoneReason | null;

  @Field({ description: 'It has an admin of its own' })
  looksAfterItself: boolean;

  @Field({ description: 'Nothing on screen says "branch"' })
  singleOutlet: boolean;

  @Field(() => [PlannedBranchType])
  branches: PlannedBranchType[];

  @Field(() => Int, { description: 'Closed outlets of a new library: told, not added' })
  leftOut: number;
}

@ObjectType()
export class PlanCount {
  @Field(() => PlanState)
  state: PlanState;

  @Field(() => Int)
  libraries: number;

  @Field(() => Int)
  outlets: number;
}

/** What an import would do, before it is done. */
@ObjectType('ImportPlan')
export class ImportPlanType {
  @Field(() => Int, { nullable: true })
  surveyYear: number | null;

  @Field(() => [PlanCount])
  counts: PlanCount[];

  @Field(() => Int, {
    description: 'Libraries and places that would be written; 0 when the same file comes again',
  })
  changes: number;

  @Field(() => Int, { description: 'Places that libraries with an admin of their own decide about' })
  leftToLibraries: number;

  @Field(() => [PlannedLibraryType])
  libraries: PlannedLibraryType[];

  @Field(() => [RefusalType], { description: 'Chosen libraries that cannot be added, and why; warnings' })
  refusals: RefusalType[];
}

@InputType()
export class ImportLibrariesInput {
  @Field(() => ID)
  checkId: string;

  @Field(() => [String], { description: 'FSCS keys' })
  chosenKeys: string[];
}

@ObjectType()
export class ImportedLine {
  @Field(() => ID)
  libraryId: string;

  @Field()
  name: string;
}

@ObjectType()
export class ImportResult {
  @Field(() => ImportBatch, { nullable: true, description: 'Null: there was nothing to change' })
  batch: ImportBatch | null;
}
