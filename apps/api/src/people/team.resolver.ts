import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Requires } from '../platform/access/requires.decorator.js';
import { connectionOf, PageArgs } from '../platform/graphql/connection.js';
import { Ctx, type RequestContext } from '../platform/http/request-context.js';
import { Affiliation } from './affiliation.entity.js';
import { InvitePersonInput } from './invite-person.input.js';
import { invitePerson } from './invite-person.js';
import { Invitation } from './invitation.entity.js';
import { changeBranches, endAccess, revokeInvitation } from './team-changes.js';
import { branchIdsOfAffiliations, openInvitations, teamPage } from './team-queries.js';

const AffiliationConnection = connectionOf(Affiliation);

@Resolver(() => Affiliation)
export class TeamResolver {
  @Requires('team.read')
  @Query(() => AffiliationConnection)
  async team(
    @Ctx() ctx: RequestContext,
    @Args('organizationId', { type: () => ID }) organizationId: string,
    @Args() page: PageArgs,
  ) {
    return teamPage(await ctx.read(), organizationId, page);
  }

  @Requires('team.read')
  @Query(() => [Invitation])
  async openInvitations(
    @Ctx() ctx: RequestContext,
    @Args('organizationId', { type: () => ID }) organizationId: string,
  ) {
    return openInvitations(await ctx.read(), organizationId);
  }

  @ResolveField(() => [ID])
  branchIds(@Ctx() ctx: RequestContext, @Parent() affiliation: Affiliation) {
    return ctx.load(branchIdsOfAffiliations, affiliation.id);
  }

  @Requires('team.invite')
  @Mutation(() => Invitation)
  invitePerson(@Ctx() ctx: RequestContext, @Args('input') input: InvitePersonInput) {
    return ctx.write((tx) => invitePerson(tx, input));
  }

  @Requires('team.invite')
  @Mutation(() => Invitation)
  revokeInvitation(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string) {
    return ctx.write((tx) => revokeInvitation(tx, id));
  }

  @Requires('team.end_access')
  @Mutation(() => Affiliation)
  endAccess(@Ctx() ctx: RequestContext, @Args('affiliationId', { type: () => ID }) affiliationId: string) {
    return ctx.write((tx) => endAccess(tx, affiliationId));
  }

  @Requires('team.end_access')
  @Mutation(() => Affiliation)
  changeBranches(
    @Ctx() ctx: RequestContext,
    @Args('affiliationId', { type: () => ID }) affiliationId: string,
    @Args('branchIds', { type: () => [ID] }) branchIds: string[],
  ) {
    return ctx.write((tx) => changeBranches(tx, affiliationId, branchIds));
  }
}
