import { ChangeReport } from '@mutuality/domain/attendance';
import { Args, ID, Int, Mutation, Query, registerEnumType, Resolver } from '@nestjs/graphql';
import { Requires } from '../platform/access/requires.decorator.js';
import { CalendarDay } from '../platform/graphql/scalars.js';
import { Ctx, type RequestContext } from '../platform/http/request-context.js';
import { Attendance } from './attendance.entity.js';
import { attendedBranches } from './attended.js';
import { branchWeek } from './branch-week.js';
import { BranchPresence } from './branch-week.type.js';
import { ConfirmHoursInput, ConfirmWeekInput } from './confirm-hours.input.js';
import { confirmHours, correctHours } from './confirm-hours.js';
import { confirmWeek } from './confirm-week.js';
import { fiscalYearHours } from './hours-totals.js';
import { FiscalYearHours } from './hours-totals.type.js';
import { partnersAt } from './partners-at.js';
import { reportChange } from './report-change.js';
import { weeksToConfirm } from './weeks-to-confirm.js';
import { WeekToConfirm } from './weeks-to-confirm.type.js';

registerEnumType(ChangeReport, { name: 'ChangeReport' });

const library = ['libraryId', { type: () => ID }] as const;
const branch = ['branchId', { type: () => ID }] as const;
const anyBranch = ['branchId', { type: () => ID, nullable: true }] as const;
const week = ['week', { type: () => CalendarDay }] as const;

@Resolver(() => Attendance)
export class AttendanceResolver {
  @Requires('attendance.read')
  @Query(() => [BranchPresence])
  async branchWeek(
    @Ctx() ctx: RequestContext,
    @Args(...library) libraryId: string,
    @Args(...week) day: string,
    @Args(...anyBranch) branchId?: string,
  ) {
    return branchWeek(await ctx.read(), libraryId, day, branchId ?? null);
  }

  @Requires('attendance.read')
  @Query(() => [ID], { description: 'Branches of a library whose hours the viewer looks after' })
  async attendedBranches(@Ctx() ctx: RequestContext, @Args(...library) libraryId: string) {
    return attendedBranches(await ctx.read(), libraryId);
  }

  @Requires('attendance.read')
  @Query(() => [WeekToConfirm])
  async weeksToConfirm(
    @Ctx() ctx: RequestContext,
    @Args(...library) libraryId: string,
    @Args(...anyBranch) branchId?: string,
  ) {
    return weeksToConfirm(await ctx.read(), libraryId, branchId ?? null);
  }

  @Requires('attendance.read')
  @Query(() => FiscalYearHours)
  async fiscalYearHours(
    @Ctx() ctx: RequestContext,
    @Args(...library) libraryId: string,
    @Args('day', { type: () => CalendarDay }) day: string,
    @Args(...anyBranch) branchId?: string,
  ) {
    return fiscalYearHours(await ctx.read(), libraryId, branchId ?? null, day);
  }

  @Requires('attendance.report_change')
  @Query(() => [String], { description: 'The partners that are told when something changes at this branch' })
  async partnersAt(
    @Ctx() ctx: RequestContext,
    @Args(...library) libraryId: string,
    @Args(...branch) branchId: string,
  ) {
    return (await partnersAt(await ctx.read(), libraryId, branchId)).map(({ name }) => name);
  }

  @Requires('attendance.confirm')
  @Mutation(() => Attendance)
  confirmHours(@Ctx() ctx: RequestContext, @Args('input') input: ConfirmHoursInput) {
    return ctx.write((tx) => confirmHours(tx, input));
  }

  @Requires('attendance.confirm')
  @Mutation(() => Attendance)
  correctHours(@Ctx() ctx: RequestContext, @Args('input') input: ConfirmHoursInput) {
    return ctx.write((tx) => correctHours(tx, input));
  }

  @Requires('attendance.confirm')
  @Mutation(() => Int, { description: 'How many presences were confirmed' })
  confirmWeek(@Ctx() ctx: RequestContext, @Args('input') input: ConfirmWeekInput) {
    return ctx.write((tx) => confirmWeek(tx, input));
  }

  @Requires('attendance.report_change')
  @Mutation(() => [String], { description: 'The partners that are told' })
  reportChange(
    @Ctx() ctx: RequestContext,
    @Args(...library) libraryId: string,
    @Args(...branch) branchId: string,
    @Args('change', { type: () => ChangeReport }) change: ChangeReport,
  ) {
    return ctx.write((tx) => reportChange(tx, { libraryId, branchId, change }));
  }
}
