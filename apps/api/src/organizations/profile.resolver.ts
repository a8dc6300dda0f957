import { Args, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Requires } from '../platform/access/requires.decorator.js';
import { Ctx, type RequestContext } from '../platform/http/request-context.js';
import { AmendOrganizationInput } from './amend-organization.input.js';
import { amendOrganization } from './amend-organization.js';
import { ConfirmFactsInput } from './confirm-facts.input.js';
import { confirmFacts, unconfirmedOfProfile } from './confirm-facts.js';
import { Organization } from './organization.entity.js';
import { profileViewers } from './profile-viewer.js';

@Resolver(() => Organization)
export class ProfileResolver {
  @ResolveField(() => [String], { description: 'Facts that stand on the word of the survey alone' })
  unconfirmed(@Parent() organization: Organization) {
    return unconfirmedOfProfile(organization);
  }

  @ResolveField(() => [String], { description: 'amend: its profile, places, hours' })
  async viewerCan(@Ctx() ctx: RequestContext, @Parent() { id }: Organization) {
    return (await ctx.load(profileViewers, id))?.amends ? ['amend'] : [];
  }

  @ResolveField(() => Int, { description: 'Admins of its own, or coordinators' })
  async admins(@Ctx() ctx: RequestContext, @Parent() { id }: Organization) {
    return (await ctx.load(profileViewers, id))?.admins ?? 0;
  }

  @Requires('organization.amend')
  @Mutation(() => Organization)
  amendOrganization(@Ctx() ctx: RequestContext, @Args('input') input: AmendOrganizationInput) {
    return ctx.write((tx) => amendOrganization(tx, input));
  }

  @Requires('branch.amend')
  @Mutation(() => Organization, { description: 'The library says that what the survey has is right' })
  confirmFacts(@Ctx() ctx: RequestContext, @Args('input') input: ConfirmFactsInput) {
    return ctx.write((tx) => confirmFacts(tx, input));
  }
}
