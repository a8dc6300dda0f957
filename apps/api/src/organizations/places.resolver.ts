import { needsHours } from '@mutuality/domain/hours';
import { Args, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Requires } from '../platform/access/requires.decorator.js';
import { Ctx, type RequestContext } from '../platform/http/request-context.js';
import { AmendBranchInput } from './amend-branch.input.js';
import { amendBranch } from './amend-branch.js';
import { Branch } from './branch.entity.js';
import { unconfirmedOfPlace } from './confirm-facts.js';

@Resolver(() => Branch)
export class PlacesResolver {
  @ResolveField(() => [String], { description: 'Facts that stand on the word of the survey alone' })
  unconfirmed(@Parent() branch: Branch) {
    return unconfirmedOfPlace(branch);
  }

  @ResolveField(() => Int, { nullable: true, description: 'Public service hours a year that the survey has' })
  surveyHoursAYear(@Parent() { survey }: Branch) {
    return survey?.hoursAYear ?? null;
  }

  @ResolveField(() => [String], {
    description: 'What somebody should look at: NAME_CUT, STREET_CUT, CITY_CUT, ZONE_UNSURE',
  })
  doubts(@Parent() { survey }: Branch) {
    return survey?.doubts ?? [];
  }

  @ResolveField(() => Boolean, {
    description: 'Bookmobiles and books by mail have no opening hours of their own',
  })
  needsHours(@Parent() { kind }: Branch) {
    return needsHours(kind);
  }

  @Requires('branch.amend')
  @Mutation(() => Branch)
  amendBranch(@Ctx() ctx: RequestContext, @Args('input') input: AmendBranchInput) {
    return ctx.write((tx) => amendBranch(tx, input));
  }
}
