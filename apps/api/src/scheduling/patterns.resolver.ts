import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../platform/access/requires.decorator.js';
import { Ctx, type RequestContext } from '../platform/http/request-context.js';
import { KeepPatternInput } from './keep-pattern.input.js';
import { dropPattern, keepPattern, patternsOf } from './keep-pattern.js';
import { PresencePattern } from './presence-pattern.entity.js';
import { SetTravelTimeInput } from './set-travel-time.input.js';
import { setTravelTime, travelTimes } from './set-travel-time.js';
import { TravelTime } from './travel-time.entity.js';

@Resolver()
export class PatternsResolver {
  @Requires('shift.plan')
  @Query(() => [PresencePattern])
  async presencePatterns(
    @Ctx() ctx: RequestContext,
    @Args('agreementId', { type: () => ID }) agreementId: string,
  ) {
    return patternsOf(await ctx.read(), agreementId);
  }

  @Requires('pattern.keep')
  @Mutation(() => PresencePattern)
  keepPattern(@Ctx() ctx: RequestContext, @Args('input') input: KeepPatternInput) {
    return ctx.write((tx) => keepPattern(tx, input));
  }

  @Requires('pattern.keep')
  @Mutation(() => ID)
  dropPattern(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string) {
    return ctx.write((tx) => dropPattern(tx, id));
  }

  @Requires('shift.plan')
  @Query(() => [TravelTime])
  async travelTimes(@Ctx() ctx: RequestContext) {
    return travelTimes(await ctx.read());
  }

  @Requires('pattern.keep')
  @Mutation(() => TravelTime, { nullable: true })
  setTravelTime(@Ctx() ctx: RequestContext, @Args('input') input: SetTravelTimeInput) {
    return ctx.write((tx) => setTravelTime(tx, input));
  }
}
