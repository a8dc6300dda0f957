import { AgreementState, lastDayOf, SignatureParty } from '@mutuality/domain/agreements';
import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CalendarDay } from '../platform/graphql/scalars.js';
import { Ctx, type RequestContext } from '../platform/http/request-context.js';
import { type Outlet, termsFacts } from './agreement-facts.js';
import { allowancesOf, viewerCan, viewerSide } from './agreement-queries.js';
import { type Standing, standingsOf } from './agreement-standing.js';
import { CoveredBranch, WaitingForType } from './agreement-standing.type.js';
import { versionsOf, WrittenVersion } from './agreement-versions.js';
import { Agreement } from './agreement.entity.js';
import { OutletType } from './outlet.type.js';
import { Signature } from './signature.entity.js';
import { SigningLink } from './signing-link.type.js';
import { signingLinksOf } from './signing-links.js';
import { WeekAllowance } from './week-allowance.entity.js';

const standing = async (ctx: RequestContext, agreement: Agreement): Promise<Standing> =>
  (await ctx.load(standingsOf, agreement)) as Standing;

/** What follows from an agreement's signatures, branches and today; looked up once for all agreements of an answer. */
@Resolver(() => Agreement)
export class AgreementFieldsResolver {
  @ResolveField(() => AgreementState)
  async state(@Ctx() ctx: RequestContext, @Parent() agreement: Agreement) {
    return (await standing(ctx, agreement)).state;
  }

  @ResolveField(() => [WaitingForType], {
    description: 'Sides whose signature is missing, the library first',
  })
  async waitingFor(@Ctx() ctx: RequestContext, @Parent() agreement: Agreement) {
    return (await standing(ctx, agreement)).waitingFor;
  }

  @ResolveField(() => CalendarDay, { description: 'Last day inside' })
  lastDay(@Parent() agreement: Agreement) {
    return lastDayOf(agreement);
  }

  @ResolveField(() => CalendarDay, { description: 'The day it is at its branches' })
  async today(@Ctx() ctx: RequestContext, @Parent() agreement: Agreement) {
    return (await standing(ctx, agreement)).today;
  }

  @ResolveField(() => Int, { nullable: true, description: 'Days to the last day, once both have signed' })
  async daysLeft(@Ctx() ctx: RequestContext, @Parent() agreement: Agreement) {
    return (await standing(ctx, agreement)).daysLeft;
  }

  @ResolveField(() => Int, { nullable: true, description: '60, 30 or 7 once so few days are left' })
  async expiryNotice(@Ctx() ctx: RequestContext, @Parent() agreement: Agreement) {
    return (await standing(ctx, agreement)).expiryNotice;
  }

  @ResolveField(() => [CoveredBranch])
  async branches(@Ctx() ctx: RequestContext, @Parent() agreement: Agreement) {
    return (await standing(ctx, agreement)).branches;
  }

  @ResolveField(() => [Signature], { description: 'Of all versions of the terms, the newest first' })
  async signatures(@Ctx() ctx: RequestContext, @Parent() agreement: Agreement) {
    return (await standing(ctx, agreement)).signatures;
  }

  @ResolveField(() => [String], { description: 'Permissions that the viewer can use on it now' })
  async viewerCan(@Ctx() ctx: RequestContext, @Parent() agreement: Agreement) {
    return viewerCan(ctx.actor, agreement, await standing(ctx, agreement));
  }

  @ResolveField(() => SignatureParty, { nullable: true, description: 'The side that the viewer signs for' })
  viewerSide(@Ctx() ctx: RequestContext, @Parent() agreement: Agreement) {
    return viewerSide(ctx.actor, agreement);
  }

  @ResolveField(() => [WeekAllowance])
  allowances(@Ctx() ctx: RequestContext, @Parent() agreement: Agreement) {
    return ctx.load(allowancesOf, agreement);
  }

  @ResolveField(() => [WrittenVersion], { description: 'Versions of the terms, the newest first' })
  async versions(@Ctx() ctx: RequestContext, @Parent() agreement: Agreement) {
    return versionsOf(await ctx.read(), agreement);
  }

  @ResolveField(() => [SigningLink], {
    description: 'Links that the viewer’s own side has sent, newest first',
  })
  async signingLinks(@Ctx() ctx: RequestContext, @Parent() agreement: Agreement) {
    return signingLinksOf(await ctx.read(), agreement.id);
  }

  @ResolveField(() => [OutletType], { description: 'Outlets of the library that the agreement may name' })
  async outlets(@Ctx() ctx: RequestContext, @Parent() agreement: Agreement): Promise<Outlet[]> {
    const pair = { ...agreement, consortiumId: agreement.tenantId };
    return (await termsFacts(await ctx.read(), pair)).branches;
  }
}
