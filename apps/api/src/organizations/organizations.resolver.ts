import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Requires } from '../platform/access/requires.decorator.js';
import { Ctx, type RequestContext } from '../platform/http/request-context.js';
import { AddBranchInput } from './add-branch.input.js';
import { addBranch } from './add-branch.js';
import { Branch } from './branch.entity.js';
import { FoundOrganizationInput } from './found-organization.input.js';
import { foundOrganization } from './found-organization.js';
import { branchesOf, organizationById } from './organization-queries.js';
import { Organization } from './organization.entity.js';

@Resolver(() => Organization)
export class OrganizationsResolver {
  @Requires('organization.read')
  @Query(() => Organization)
  async organization(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string) {
    return organizationById(await ctx.read(), id);
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

  @Requires('branch.add')
  @Mutation(() => Branch)
  addBranch(@Ctx() ctx: RequestContext, @Args('input') input: AddBranchInput) {
    return ctx.write((tx) => addBranch(tx, input));
  }
}
