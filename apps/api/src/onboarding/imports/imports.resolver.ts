import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/access/requires.decorator.js';
import { Ctx, type RequestContext } from '../../platform/http/request-context.js';
import { mendSurvey } from '../checks/mend-survey.js';
import {
  MemberCandidateType,
  MemberMatchType,
  SurveyCheckType,
  SurveyFixInput,
  SurveyRowInput,
} from '../checks/survey-check.type.js';
import { memberMatches, surveyCheck, surveyMembers } from '../checks/survey-queries.js';
import { ImportBatch } from './import-batch.entity.js';
import { importFromCheck } from './import-libraries.js';
import { ImportedLine, ImportLibrariesInput, ImportPlanType, ImportResult } from './import-plan.type.js';
import { importPlan, recentImports, undoUntil } from './import-queries.js';
import { undoImport } from './undo-import.js';

const check = ['checkId', { type: () => ID }] as const;

@Resolver(() => ImportBatch)
export class ImportsResolver {
  @Requires('onboarding.import')
  @Query(() => SurveyCheckType)
  async surveyCheck(@Ctx() ctx: RequestContext, @Args(...check) checkId: string) {
    return surveyCheck(await ctx.read(), checkId);
  }

  @Requires('onboarding.import')
  @Query(() => [MemberCandidateType])
  async surveyMembers(
    @Ctx() ctx: RequestContext,
    @Args(...check) checkId: string,
    @Args('state') state: string,
  ) {
    return surveyMembers(await ctx.read(), checkId, state);
  }

  @Requires('onboarding.import')
  @Query(() => [MemberMatchType])
  async memberMatches(
    @Ctx() ctx: RequestContext,
    @Args(...check) checkId: string,
    @Args('pasted') pasted: string,
    @Args('state', { type: () => String, nullable: true }) state?: string | null,
  ) {
    return memberMatches(await ctx.read(), checkId, pasted, state ?? null);
  }

  @Requires('onboarding.import')
  @Query(() => ImportPlanType)
  async importPlan(
    @Ctx() ctx: RequestContext,
    @Args(...check) checkId: string,
    @Args('chosenKeys', { type: () => [String] }) chosenKeys: string[],
  ) {
    return importPlan(await ctx.read(), checkId, chosenKeys);
  }

  @Requires('onboarding.import')
  @Query(() => [ImportBatch])
  async recentImports(
    @Ctx() ctx: RequestContext,
    @Args('consortiumId', { type: () => ID }) consortiumId: string,
  ) {
    return recentImports(await ctx.read(), consortiumId);
  }

  @Requires('onboarding.import')
  @Mutation(() => SurveyCheckType, { description: 'Puts cells right and leaves rows out' })
  mendSurvey(
    @Ctx() ctx: RequestContext,
    @Args(...check) checkId: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('fixes', { type: () => [SurveyFixInput] }) fixes: SurveyFixInput[],
    @Args('skipped', { type: () => [SurveyRowInput] }) skipped: SurveyRowInput[],
  ) {
    return ctx.write((tx) => mendSurvey(tx, { checkId, version, mending: { fixes, skipped } }));
  }

  @Requires('onboarding.import')
  @Mutation(() => ImportResult, { description: 'All of it, or nothing' })
  importLibraries(@Ctx() ctx: RequestContext, @Args('input') input: ImportLibrariesInput) {
    return ctx.write((tx) => importFromCheck(tx, input));
  }

  @Requires('onboarding.import')
  @Mutation(() => ImportBatch)
  undoImport(@Ctx() ctx: RequestContext, @Args('batchId', { type: () => ID }) batchId: string) {
    return ctx.write((tx) => undoImport(tx, batchId));
  }

  @ResolveField(() => [ImportedLine], { description: 'Libraries that are new' })
  libraries(@Parent() batch: ImportBatch) {
    return batch.founded;
  }

  @ResolveField(() => Int, { description: 'Places that are new' })
  places(@Parent() batch: ImportBatch) {
    return batch.added.length;
  }

  @ResolveField(() => Int, { description: 'Libraries and places that were changed' })
  changes(@Parent() batch: ImportBatch) {
    return batch.changed.length;
  }

  @ResolveField(() => Date, { nullable: true, description: 'Until when it can be taken back; null: no more' })
  undoUntil(@Parent() batch: ImportBatch) {
    return undoUntil(batch);
  }
}
