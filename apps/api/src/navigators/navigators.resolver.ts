import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Requires } from '../platform/access/requires.decorator.js';
import { connectionOf, PageArgs } from '../platform/graphql/connection.js';
import { Ctx, type RequestContext } from '../platform/http/request-context.js';
import { addNavigator } from './add-navigator.js';
import { amendNavigator } from './amend-navigator.js';
import { Certification } from './certification.entity.js';
import { chooseCard } from './choose-card.js';
import { Clearance } from './clearance.entity.js';
import { inviteNavigator } from './invite-navigator.js';
import { NavigatorAccount } from './navigator-account.js';
import { NavigatorFilter, NavigatorLine } from './navigator-list.type.js';
import { AddNavigatorInput, AmendNavigatorInput, ChooseCardInput } from './navigator.input.js';
import {
  accountsOf,
  certificationsOf,
  clearancesOf,
  navigatorById,
  ownFile,
  placementsOf,
  wishesOf,
} from './navigator-queries.js';
import { Navigator } from './navigator.entity.js';
import { navigatorsPage } from './navigators-page.js';
import { Placement } from './placement.entity.js';
import { viewerCan } from './viewer-can.js';
import { Wish } from './wish.entity.js';

const NavigatorConnection = connectionOf(NavigatorLine);

@Resolver(() => Navigator)
export class NavigatorsResolver {
  @Requires('navigator.read')
  @Query(() => NavigatorConnection, { description: 'Whose certificate lapses first is first' })
  async navigators(
    @Ctx() ctx: RequestContext,
    @Args('recoveryOrganizationId', { type: () => ID }) recoveryOrganizationId: string,
    @Args('filter', { type: () => NavigatorFilter, nullable: true }) filter: NavigatorFilter | null,
    @Args() page: PageArgs,
  ) {
    return navigatorsPage(await ctx.read(), recoveryOrganizationId, filter ?? {}, page);
  }

  @Requires('navigator.read')
  @Query(() => Navigator)
  async navigator(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string) {
    return navigatorById(await ctx.read(), id);
  }

  @Requires('own_file.read')
  @Query(() => Navigator, { description: "The signed-in navigator's own file" })
  async ownFile(@Ctx() ctx: RequestContext) {
    return ownFile(await ctx.read());
  }

  @ResolveField(() => [Certification])
  certifications(@Ctx() ctx: RequestContext, @Parent() navigator: Navigator) {
    return ctx.load(certificationsOf, navigator.id);
  }

  @ResolveField(() => [Clearance])
  clearances(@Ctx() ctx: RequestContext, @Parent() navigator: Navigator) {
    return ctx.load(clearancesOf, navigator.id);
  }

  @ResolveField(() => [Wish])
  wishes(@Ctx() ctx: RequestContext, @Parent() navigator: Navigator) {
    return ctx.load(wishesOf, navigator.id);
  }

  @ResolveField(() => [Placement])
  placements(@Ctx() ctx: RequestContext, @Parent() navigator: Navigator) {
    return ctx.load(placementsOf, navigator.id);
  }

  @ResolveField(() => NavigatorAccount)
  account(@Ctx() ctx: RequestContext, @Parent() navigator: Navigator) {
    return ctx.load(accountsOf, navigator.id);
  }

  @ResolveField(() => [String])
  async viewerCan(@Ctx() ctx: RequestContext, @Parent() navigator: Navigator) {
    return viewerCan(ctx.actor, (await ctx.load(accountsOf, navigator.id)) ?? 'NONE');
  }

  @Requires('navigator.add')
  @Mutation(() => Navigator)
  addNavigator(@Ctx() ctx: RequestContext, @Args('input') input: AddNavigatorInput) {
    return ctx.write((tx) => addNavigator(tx, input));
  }

  @Requires('navigator.amend')
  @Mutation(() => Navigator)
  amendNavigator(@Ctx() ctx: RequestContext, @Args('input') input: AmendNavigatorInput) {
    return ctx.write((tx) => amendNavigator(tx, input));
  }

  @Requires('navigator.invite')
  @Mutation(() => Navigator)
  inviteNavigator(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID }) id: string,
    @Args('language', { defaultValue: 'en' }) language: string,
  ) {
    return ctx.write((tx) => inviteNavigator(tx, id, language));
  }

  @Requires('card.choose')
  @Mutation(() => Navigator)
  chooseCard(@Ctx() ctx: RequestContext, @Args('input') input: ChooseCardInput) {
    return ctx.write((tx) => chooseCard(tx, input));
  }
}
