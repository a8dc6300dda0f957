import { OrganizationKind } from '@mutuality/domain/access';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/access/requires.decorator.js';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.js';
import { CalendarDay } from '../../platform/graphql/scalars.js';
import { Ctx, type RequestContext } from '../../platform/http/request-context.js';
import { AttestReadinessInput } from '../readiness/attest-readiness.input.js';
import { attestReadiness, readinessOf } from '../readiness/attest-readiness.js';
import { Readiness } from '../readiness/readiness.entity.js';
import { consortiumWeek, endingAgreements } from './consortium-week.js';
import { EndingAgreement, LibraryCoverage } from './consortium-week.type.js';
import { libraryProgress, progressCounts, progressPage } from './library-progress.js';
import { LibraryProgress, ProgressCounts, ProgressFilter } from './library-progress.type.js';
import { membersOf } from './members.js';
import { Member } from './members.type.js';

const LibraryProgressConnection = connectionOf(LibraryProgress);

const consortium = ['consortiumId', { type: () => ID }] as const;
const library = ['libraryId', { type: () => ID }] as const;

@Resolver(() => LibraryProgress)
export class StagesResolver {
  @Requires('onboarding.overview')
  @Query(() => LibraryProgressConnection, { description: 'Those that the consortium can help on first' })
  async librariesProgress(
    @Ctx() ctx: RequestContext,
    @Args(...consortium) consortiumId: string,
    @Args('filter', { type: () => ProgressFilter, defaultValue: {} }) filter: ProgressFilter,
    @Args() page: PageArgs,
  ) {
    return progressPage(await ctx.read(), consortiumId, filter, page);
  }

  @Requires('onboarding.overview')
  @Query(() => ProgressCounts)
  async progressCounts(@Ctx() ctx: RequestContext, @Args(...consortium) consortiumId: string) {
    return progressCounts(await ctx.read(), consortiumId);
  }

  @Requires('onboarding.overview')
  @Query(() => [LibraryCoverage], { description: 'The least covered first' })
  async consortiumWeek(
    @Ctx() ctx: RequestContext,
    @Args(...consortium) consortiumId: string,
    @Args('week', { type: () => CalendarDay }) week: string,
  ) {
    return consortiumWeek(await ctx.read(), consortiumId, week);
  }

  @Requires('onboarding.overview')
  @Query(() => [EndingAgreement], { description: 'In the next 60 days' })
  async endingAgreements(@Ctx() ctx: RequestContext, @Args(...consortium) consortiumId: string) {
    return endingAgreements(await ctx.read(), consortiumId);
  }

  @Requires('onboarding.overview')
  @Query(() => [Member])
  async members(
    @Ctx() ctx: RequestContext,
    @Args(...consortium) consortiumId: string,
    @Args('kind', { type: () => OrganizationKind }) kind: OrganizationKind,
  ) {
    return membersOf(await ctx.read(), consortiumId, kind);
  }

  @Requires('onboarding.read')
  @Query(() => LibraryProgress)
  async libraryProgress(@Ctx() ctx: RequestContext, @Args(...library) libraryId: string) {
    return libraryProgress(await ctx.read(), libraryId);
  }

  @Requires('onboarding.read')
  @Query(() => [Readiness])
  async readiness(@Ctx() ctx: RequestContext, @Args(...library) libraryId: string) {
    return readinessOf(await ctx.read(), libraryId);
  }

  @Requires('readiness.attest')
  @Mutation(() => Readiness)
  attestReadiness(@Ctx() ctx: RequestContext, @Args('input') input: AttestReadinessInput) {
    return ctx.write((tx) => attestReadiness(tx, input));
  }
}
