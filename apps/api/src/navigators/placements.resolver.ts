import { requirementsOf } from '@mutuality/domain/navigators';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { branchesAt } from '../organizations/organization-queries.js';
import { Requirement } from '../organizations/requirement.type.js';
import { Requires } from '../platform/access/requires.decorator.js';
import { CalendarDay } from '../platform/graphql/scalars.js';
import { Ctx, type RequestContext } from '../platform/http/request-context.js';
import { PlaceNavigatorInput } from './navigator.input.js';
import { Navigator } from './navigator.entity.js';
import { endPlacement, placeNavigator } from './place-navigator.js';
import { clearedAt, placeableBranches, placementCards, placesAt, plannedUntil } from './place-queries.js';
import { Place, PlaceableBranch, placeOf } from './place.type.js';
import { PlacementCard } from './placement-card.type.js';
import { Placement } from './placement.entity.js';

@Resolver(() => Placement)
export class PlacementsResolver {
  @Requires('navigator.place')
  @Query(() => [PlaceableBranch], { description: 'Branches that a signed agreement names' })
  async placeableBranches(
    @Ctx() ctx: RequestContext,
    @Args('recoveryOrganizationId', { type: () => ID }) recoveryOrganizationId: string,
  ) {
    return placeableBranches(await ctx.read(), recoveryOrganizationId);
  }

  @Requires('card.read')
  @Query(() => [PlacementCard], { description: 'All that a library sees of the navigators at a branch' })
  async placementCards(@Ctx() ctx: RequestContext, @Args('branchId', { type: () => ID }) branchId: string) {
    return placementCards(await ctx.read(), branchId);
  }

  @ResolveField(() => Place)
  async place(@Ctx() ctx: RequestContext, @Parent() placement: Placement): Promise<Place> {
    return (await ctx.load(placesAt, placement)) ?? placeOf({ ...placement, onlyOutlet: false });
  }

  @ResolveField(() => Boolean, { nullable: true, description: 'Today; null once the agreement has ended' })
  cleared(@Ctx() ctx: RequestContext, @Parent() placement: Placement) {
    return ctx.load(clearedAt, placement.id);
  }

  @ResolveField(() => CalendarDay, {
    nullable: true,
    description: 'Last day of published hours still to come',
  })
  plannedUntil(@Ctx() ctx: RequestContext, @Parent() placement: Placement) {
    return ctx.load(plannedUntil, placement.id);
  }

  @ResolveField(() => [Requirement], { description: 'What the branch requires' })
  async requirements(@Ctx() ctx: RequestContext, @Parent() placement: Placement) {
    const branch = await ctx.load(branchesAt, placement);
    return requirementsOf(placement.branchId, branch?.requiredClearances ?? []);
  }

  @Requires('navigator.place')
  @Mutation(() => Placement)
  placeNavigator(@Ctx() ctx: RequestContext, @Args('input') input: PlaceNavigatorInput) {
    return ctx.write((tx) => placeNavigator(tx, input));
  }

  @Requires('placement.end')
  @Mutation(() => Navigator, { description: 'Ended before its first day, a placement is taken back' })
  endPlacement(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID }) id: string,
    @Args('endsOn', { type: () => CalendarDay, nullable: true }) endsOn: string | null,
  ) {
    return ctx.write((tx) => endPlacement(tx, id, endsOn ?? null));
  }
}
