import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Requires } from '../platform/access/requires.decorator.js';
import { Ctx, type RequestContext } from '../platform/http/request-context.js';
import {
  acceptMembership,
  inviteMember,
  membershipOffer,
  membershipsOf,
  openMemberInvitations,
  takeBackMemberInvitation,
} from './join-consortium.js';
import { MembershipInvitation } from './membership-invitation.entity.js';
import { MembershipOffer } from './membership-offer.type.js';
import { Membership } from './membership.entity.js';
import { Organization } from './organization.entity.js';

@Resolver(() => Organization)
export class MembershipsResolver {
  @ResolveField(() => [Membership], { description: 'Consortia it belongs to, as far as the asker may know' })
  async memberships(@Ctx() ctx: RequestContext, @Parent() { id }: Organization) {
    return membershipsOf(await ctx.read(), id);
  }

  @Requires('organization.found')
  @Query(() => [MembershipInvitation], { description: 'Sent, and not accepted yet' })
  async memberInvitations(
    @Ctx() ctx: RequestContext,
    @Args('consortiumId', { type: () => ID }) consortiumId: string,
  ) {
    return openMemberInvitations(await ctx.read(), consortiumId);
  }

  @Requires('organization.join')
  @Query(() => MembershipOffer, { description: 'What the link of a mail offers; looking changes nothing' })
  async membershipOffer(@Ctx() ctx: RequestContext, @Args('token') token: string) {
    return membershipOffer(await ctx.read(), token);
  }

  @Requires('organization.found')
  @Mutation(() => MembershipInvitation)
  inviteMember(
    @Ctx() ctx: RequestContext,
    @Args('consortiumId', { type: () => ID }) consortiumId: string,
    @Args('mail') mail: string,
    @Args('language', { defaultValue: 'en' }) language: string,
  ) {
    return ctx.write((tx) => inviteMember(tx, { consortiumId, mail, language }));
  }

  @Requires('organization.found')
  @Mutation(() => MembershipInvitation)
  takeBackMemberInvitation(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string) {
    return ctx.write((tx) => takeBackMemberInvitation(tx, id));
  }

  @Requires('organization.join')
  @Mutation(() => ID, { description: 'The consortium joined' })
  acceptMembership(@Ctx() ctx: RequestContext, @Args('token') token: string) {
    return ctx.write((tx) => acceptMembership(tx, token));
  }
}
