import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Requires } from '../platform/access/requires.decorator.js';
import { Ctx, type RequestContext } from '../platform/http/request-context.js';
import { AddBranchInput } from './add-branch.input.js';
import { addBranch } from './add-branch.js';
import { Branch } from './branch.entity.js';
import { FoundOrganizationInput } from './found-organization.input.js';
import { foundOrganization } from './found-organization.js';
import { acceptMembership, inviteMember } from './join-consortium.js';
import { MembershipInvitation } from './membership-invitation.entity.js';
import { branchById, branchesOf, organizationById } from './organization-queries.js';
import { Organization } from './organization.entity.js';

@Resolver(() => Organization)
export class OrganizationsResolver {
  @Requires('organization.read')
  @Query(() => Organization)
  async organization(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string) {
    return organizationById(await ctx.read(), id);
  }

  @Requires('organization.read')
  @Query(() => Branch)
  async branch(
    @Ctx() ctx: RequestContext,
    @Args('libraryId', { type: () => ID }) libraryId: string,
    @Args('id', { type: () => ID }) id: string,
  ) {
    return branchById(await ctx.read(), libraryId, id);
  }

  @ResolveField(() => [Branch])
  async branches(@Ctx() ctx: RequestContext, @Parent() organization: Organization) {
    return branchesOf(await ctx.read(), organization.id);
  }

  @Requires('organization.found')
  @Mutation(() => Organization)
  foundOrganization(@Ctx() ctx: RequestContext, @Args('input') input: FoundOrganizationInput) {
    return ctx.write((tx) => foundOrganization(tx, input));
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

  @Requires('organization.join')
  @Mutation(() => ID, { description: 'The consortium joined' })
  acceptMembership(@Ctx() ctx: RequestContext, @Args('token') token: string) {
    return ctx.write((tx) => acceptMembership(tx, token));
  }

  @Requires('branch.add')
  @Mutation(() => Branch)
  addBranch(@Ctx() ctx: RequestContext, @Args('input') input: AddBranchInput) {
    return ctx.write((tx) => addBranch(tx, input));
  }
}
