import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../platform/access/requires.decorator.js';
import { connectionOf, PageArgs } from '../platform/graphql/connection.js';
import { CalendarDay } from '../platform/graphql/scalars.js';
import { Ctx, type RequestContext } from '../platform/http/request-context.js';
import { agreementEnding } from './agreement-ending.js';
import { AgreementEnding } from './agreement-ending.type.js';
import { agreementParties } from './agreement-parties.js';
import { AgreementParties } from './agreement-parties.type.js';
import { agreementById, agreementCounts, agreementsPage } from './agreement-queries.js';
import { Agreement } from './agreement.entity.js';
import { AmendAgreementInput, ProposeAgreementsInput } from './agreement.input.js';
import { AgreementCount, AgreementFilter } from './agreements-page.type.js';
import { allowWeek } from './allow-week.js';
import { amendAgreement } from './amend-agreement.js';
import { awaitBoard } from './await-board.js';
import { endAgreement, withdrawAgreement } from './end-agreement.js';
import { proposeAgreements } from './propose-agreements.js';
import { RecordSignatureInput, SignAgreementInput } from './sign-agreement.input.js';
import { recordSignature, signAgreement } from './sign-agreement.js';
import { SendSigningLinkInput } from './signing-link.type.js';
import { sendSigningLink, takeBackSigningLink } from './signing-links.js';

const AgreementConnection = connectionOf(Agreement);
const id = { type: () => ID };
const day = { type: () => CalendarDay };

@Resolver(() => Agreement)
export class AgreementsResolver {
  @Requires('agreement.read')
  @Query(() => Agreement)
  async agreement(@Ctx() ctx: RequestContext, @Args('id', id) id: string) {
    return agreementById(await ctx.read(), id);
  }

  @Requires('agreement.read')
  @Query(() => AgreementConnection)
  async agreements(
    @Ctx() ctx: RequestContext,
    @Args('filter', { defaultValue: {} }) filter: AgreementFilter,
    @Args() page: PageArgs,
  ) {
    return agreementsPage(await ctx.read(), filter, page);
  }

  @Requires('agreement.read')
  @Query(() => [AgreementCount])
  async agreementCounts(@Ctx() ctx: RequestContext) {
    return agreementCounts(await ctx.read());
  }

  @Requires('agreement.end')
  @Query(() => AgreementEnding)
  async agreementEnding(
    @Ctx() ctx: RequestContext,
    @Args('id', id) id: string,
    @Args('lastDay', day) lastDay: string,
  ) {
    return agreementEnding(await ctx.read(), id, lastDay);
  }

  @Requires('agreement.propose')
  @Query(() => AgreementParties)
  async agreementParties(@Ctx() ctx: RequestContext) {
    return agreementParties(await ctx.read(), ctx.actor.tenantId ?? '');
  }

  @Requires('agreement.propose')
  @Mutation(() => [Agreement])
  proposeAgreements(@Ctx() ctx: RequestContext, @Args('input') input: ProposeAgreementsInput) {
    return ctx.write((tx) => proposeAgreements(tx, input));
  }

  @Requires('agreement.amend')
  @Mutation(() => Agreement)
  amendAgreement(@Ctx() ctx: RequestContext, @Args('input') input: AmendAgreementInput) {
    return ctx.write((tx) => amendAgreement(tx, input));
  }

  @Requires('agreement.sign')
  @Mutation(() => Agreement)
  signAgreement(@Ctx() ctx: RequestContext, @Args('input') input: SignAgreementInput) {
    return ctx.write((tx) => signAgreement(tx, input));
  }

  @Requires('agreement.record_signature')
  @Mutation(() => Agreement)
  recordSignature(@Ctx() ctx: RequestContext, @Args('input') input: RecordSignatureInput) {
    return ctx.write((tx) => recordSignature(tx, input));
  }

  @Requires('agreement.await_board')
  @Mutation(() => Agreement)
  awaitBoard(
    @Ctx() ctx: RequestContext,
    @Args('id', id) id: string,
    @Args('meetsOn', { ...day, nullable: true }) meetsOn: string | null = null,
  ) {
    return ctx.write((tx) => awaitBoard(tx, id, meetsOn));
  }

  @Requires('agreement.withdraw')
  @Mutation(() => Agreement)
  withdrawAgreement(@Ctx() ctx: RequestContext, @Args('id', id) id: string) {
    return ctx.write((tx) => withdrawAgreement(tx, id));
  }

  @Requires('agreement.end')
  @Mutation(() => Agreement)
  endAgreement(
    @Ctx() ctx: RequestContext,
    @Args('id', id) id: string,
    @Args('lastDay', day) lastDay: string,
  ) {
    return ctx.write((tx) => endAgreement(tx, id, lastDay));
  }

  @Requires('agreement.allow_week')
  @Mutation(() => Agreement)
  allowWeek(
    @Ctx() ctx: RequestContext,
    @Args('id', id) id: string,
    @Args('week', day) week: string,
    @Args('minutes', { type: () => Int }) minutes: number,
  ) {
    return ctx.write((tx) => allowWeek(tx, id, week, minutes));
  }

  @Requires('agreement.send_link')
  @Mutation(() => Agreement)
  sendSigningLink(@Ctx() ctx: RequestContext, @Args('input') input: SendSigningLinkInput) {
    return ctx.write((tx) => sendSigningLink(tx, input));
  }

  @Requires('agreement.send_link')
  @Mutation(() => Agreement)
  takeBackSigningLink(@Ctx() ctx: RequestContext, @Args('id', id) id: string) {
    return ctx.write((tx) => takeBackSigningLink(tx, id));
  }
}
