import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../platform/access/requires.decorator.js';
import { connectionOf, PageArgs } from '../platform/graphql/connection.js';
import { RefusalType } from '../platform/graphql/refusal.type.js';
import { CalendarDay } from '../platform/graphql/scalars.js';
import { Ctx, type RequestContext } from '../platform/http/request-context.js';
import { AssignShiftInput, MoveShiftInput } from './assign-shift.input.js';
import { assignShift } from './assign-shift.js';
import { copyWeek } from './copy-week.js';
import { CopiedType, PublishedType } from './changes.type.js';
import { moveShift } from './move-shift.js';
import { myWeek } from './my-week.js';
import { MyShift } from './my-week.type.js';
import { ownOrganization } from './own-organization.js';
import { publishWeek } from './publish-week.js';
import { removeShift } from './remove-shift.js';
import { Shift } from './shift.entity.js';
import { shiftsPage } from './shifts-page.js';
import { ListedShift, ShiftFilter } from './shifts-page.type.js';
import { weekBoard } from './week-board.js';
import { WeekBoard } from './week-board.type.js';
import { checkDraft, weekChecks, whoFits } from './week-checks.js';
import { WeekChecks } from './week-checks.type.js';
import { Candidate, HoursToFillInput } from './who-fits.type.js';

const ListedShiftConnection = connectionOf(ListedShift);
const week = { type: () => CalendarDay };

@Resolver()
export class SchedulingResolver {
  @Requires('shift.plan')
  @Query(() => WeekBoard)
  async weekBoard(@Ctx() ctx: RequestContext, @Args('week', week) day: string) {
    return weekBoard(await ctx.read(), ownOrganization(ctx.actor), day);
  }

  @Requires('shift.plan')
  @Query(() => WeekChecks)
  async weekChecks(@Ctx() ctx: RequestContext, @Args('week', week) day: string) {
    return weekChecks(await ctx.read(), ownOrganization(ctx.actor), day);
  }

  @Requires('shift.plan')
  @Query(() => [RefusalType])
  async checkShift(
    @Ctx() ctx: RequestContext,
    @Args('input') input: AssignShiftInput,
    @Args('id', { type: () => ID, nullable: true }) id?: string,
  ) {
    return checkDraft(await ctx.read(), ownOrganization(ctx.actor), { ...input, id });
  }

  @Requires('shift.plan')
  @Query(() => [Candidate])
  async whoFits(
    @Ctx() ctx: RequestContext,
    @Args('input') input: HoursToFillInput,
    @Args('id', { type: () => ID, nullable: true, description: 'The shift that would be moved' }) id?: string,
  ) {
    return whoFits(await ctx.read(), ownOrganization(ctx.actor), { ...input, id });
  }

  @Requires('shift.read')
  @Query(() => ListedShiftConnection)
  async shifts(
    @Ctx() ctx: RequestContext,
    @Args('organizationId', { type: () => ID }) organizationId: string,
    @Args('filter') filter: ShiftFilter,
    @Args() page: PageArgs,
  ) {
    return shiftsPage(await ctx.read(), organizationId, filter, page);
  }

  @Requires('shift.own')
  @Query(() => [MyShift])
  async myWeek(@Ctx() ctx: RequestContext, @Args('week', week) day: string) {
    return myWeek(await ctx.read(), day);
  }

  @Requires('shift.assign')
  @Mutation(() => Shift)
  assignShift(@Ctx() ctx: RequestContext, @Args('input') input: AssignShiftInput) {
    return ctx.write((tx) => assignShift(tx, input));
  }

  @Requires('shift.assign')
  @Mutation(() => Shift)
  moveShift(@Ctx() ctx: RequestContext, @Args('input') input: MoveShiftInput) {
    return ctx.write((tx) => moveShift(tx, input));
  }

  @Requires('shift.assign')
  @Mutation(() => ID)
  removeShift(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
  ) {
    return ctx.write((tx) => removeShift(tx, { id, version }));
  }

  @Requires('shift.assign')
  @Mutation(() => CopiedType)
  copyWeek(
    @Ctx() ctx: RequestContext,
    @Args('fromWeek', week) fromWeek: string,
    @Args('toWeek', week) toWeek: string,
  ) {
    return ctx.write((tx) => copyWeek(tx, { fromWeek, toWeek }));
  }

  @Requires('week.publish')
  @Mutation(() => PublishedType)
  publishWeek(
    @Ctx() ctx: RequestContext,
    @Args('week', week) day: string,
    @Args('shiftIds', { type: () => [ID] }) shiftIds: string[],
  ) {
    return ctx.write((tx) => publishWeek(tx, { week: day, shiftIds }), { isolation: 'READ COMMITTED' });
  }
}
