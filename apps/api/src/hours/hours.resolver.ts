import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../platform/access/requires.decorator.js';
import { Ctx, type RequestContext } from '../platform/http/request-context.js';
import { ClosedDay } from './closed-day.entity.js';
import { closeDays, removeClosedDay } from './close-days.js';
import { libraryHours } from './hours-queries.js';
import { LibraryHours } from './library-hours.type.js';
import { CloseDaysInput, SetOpeningHoursInput } from './opening-hours.input.js';
import { copyOpeningHours, setOpeningHours } from './set-opening-hours.js';

const library = ['libraryId', { type: () => ID }] as const;

@Resolver(() => LibraryHours)
export class HoursResolver {
  @Requires('hours.read')
  @Query(() => LibraryHours)
  async libraryHours(@Ctx() ctx: RequestContext, @Args(...library) libraryId: string) {
    return libraryHours(await ctx.read(), libraryId);
  }

  @Requires('hours.set')
  @Mutation(() => LibraryHours)
  setOpeningHours(@Ctx() ctx: RequestContext, @Args('input') input: SetOpeningHoursInput) {
    return ctx.write((tx) => setOpeningHours(tx, input));
  }

  @Requires('hours.set')
  @Mutation(() => LibraryHours)
  copyOpeningHours(
    @Ctx() ctx: RequestContext,
    @Args(...library) libraryId: string,
    @Args('fromBranchId', { type: () => ID }) fromBranchId: string,
    @Args('toBranchIds', { type: () => [ID] }) toBranchIds: string[],
  ) {
    return ctx.write((tx) => copyOpeningHours(tx, { libraryId, fromBranchId, toBranchIds }));
  }

  @Requires('hours.set')
  @Mutation(() => ClosedDay)
  closeDays(@Ctx() ctx: RequestContext, @Args('input') input: CloseDaysInput) {
    return ctx.write((tx) => closeDays(tx, input));
  }

  @Requires('hours.set')
  @Mutation(() => ClosedDay)
  removeClosedDay(
    @Ctx() ctx: RequestContext,
    @Args(...library) libraryId: string,
    @Args('id', { type: () => ID }) id: string,
  ) {
    return ctx.write((tx) => removeClosedDay(tx, libraryId, id));
  }
}
