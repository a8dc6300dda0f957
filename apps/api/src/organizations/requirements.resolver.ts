import { requirementsOf } from '@mutuality/domain/navigators';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Requires } from '../platform/access/requires.decorator.js';
import { Ctx, type RequestContext } from '../platform/http/request-context.js';
import { Branch } from './branch.entity.js';
import { RequireClearancesInput } from './require-clearances.input.js';
import { requireClearances } from './require-clearances.js';
import { Requirement } from './requirement.type.js';

@Resolver(() => Branch)
export class RequirementsResolver {
  @ResolveField(() => [Requirement], { description: 'What a navigator must meet before they work here' })
  requirements(@Parent() branch: Branch) {
    return requirementsOf(branch.id, branch.requiredClearances);
  }

  @Requires('clearances.require')
  @Mutation(() => Branch)
  requireClearances(@Ctx() ctx: RequestContext, @Args('input') input: RequireClearancesInput) {
    return ctx.write((tx) => requireClearances(tx, input));
  }
}
