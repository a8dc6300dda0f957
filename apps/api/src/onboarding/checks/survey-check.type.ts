import {
  MatchState,
  RejectReason,
  SurveyFile,
  type MemberCandidate,
  type MemberMatch,
} from '@mutuality/domain/onboarding';
import { BranchStatus } from '@mutuality/domain/organizations';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

registerEnumType(SurveyFile, { name: 'SurveyFile' });
registerEnumType(RejectReason, { name: 'RejectReason' });
registerEnumType(MatchState, { name: 'MatchState' });

@ObjectType()
export class SurveyCount {
  @Field({ description: 'CE, BR, BS or BM; or a state' })
  of: string;

  @Field(() => Int)
  outlets: number;
}

/** A cell that was not taken: to be put right, or left out. */
@ObjectType()
export class SurveyProblem {
  @Field(() => SurveyFile)
  file: SurveyFile;

  @Field(() => Int, { description: 'As a spreadsheet counts: the header is row 1' })
  row: number;

  @Field({ description: 'Empty: the whole row' })
  column: string;

  @Field()
  value: string;

  @Field(() => RejectReason)
  reason: RejectReason;
}

@ObjectType()
export class SurveyFix {
  @Field(() => SurveyFile)
  file: SurveyFile;

  @Field(() => Int)
  row: number;

  @Field()
  column: string;

  @Field()
  value: string;
}

@ObjectType()
export class SurveyRow {
  @Field(() => SurveyFile)
  file: SurveyFile;

  @Field(() => Int)
  row: number;
}

@InputType()
export class SurveyFixInput extends SurveyFix {
  @Field(() => SurveyFile)
  declare file: SurveyFile;

  @Field(() => Int)
  declare row: number;

  @Field()
  declare column: string;

  @Field()
  declare value: string;
}

@InputType()
export class SurveyRowInput extends SurveyRow {
  @Field(() => SurveyFile)
  declare file: SurveyFile;

  @Field(() => Int)
  declare row: number;
}

/** What is in survey files that were handed in, before anything is written. */
@ObjectType('SurveyCheck')
export class SurveyCheckType {
  @Field(() => ID)
  id: string;

  @Field()
  outletsName: string;

  @Field(() => String, { nullable: true })
  entitiesName: string | null;

  @Field(() => Int, { nullable: true, description: 'Fiscal year; null: the file does not tell it' })
  surveyYear: number | null;

  @Field(() => Int)
  rows: number;

  @Field(() => Int, { description: 'Open libraries' })
  libraries: number;

  @Field(() => Int, { description: 'Open outlets' })
  outlets: number;

  @Field(() => [SurveyCount])
  byType: SurveyCount[];

  @Field(() => [SurveyCount])
  byState: SurveyCount[];

  @Field(() => String, {
    nullable: true,
    description: 'Where the libraries of the consortium are: two letters',
  })
  homeState: string | null;

  @Field(() => Int)
  closedOutlets: number;

  @Field(() => Int, { description: 'Rows of no place that can be added: unreadable, or left out' })
  unreadRows: number;

  @Field(() => [SurveyProblem], { description: 'At most 200' })
  problems: SurveyProblem[];

  @Field(() => Int)
  problemCount: number;

  @Field(() => [SurveyFix])
  fixes: SurveyFix[];

  @Field(() => [SurveyRow])
  skipped: SurveyRow[];

  @Field()
  expiresAt: Date;

  @Field(() => Int)
  version: number;
}

@ObjectType('MemberCandidate')
export class MemberCandidateType implements MemberCandidate {
  @Field()
  fscsKey: string;

  @Field()
  name: string;

  @Field(() => String, { nullable: true })
  city: string | null;

  @Field(() => String, { nullable: true })
  county: string | null;

  @Field()
  state: string;

  @Field(() => BranchStatus)
  status: BranchStatus;

  @Field(() => Int, { description: 'Outlets that are not closed' })
  outlets: number;
}

/** A line of a pasted list and the libraries it may mean. */
@ObjectType('MemberMatch')
export class MemberMatchType implements MemberMatch {
  @Field()
  text: string;

  @Field(() => MatchState)
  state: MatchState;

  @Field(() => [MemberCandidateType])
  candidates: MemberCandidateType[];

  @Field(() => Int, { description: 'How many it may be, those not shown too' })
  of: number;

  @Field({ description: 'A line above means the same library' })
  repeats: boolean;
}
