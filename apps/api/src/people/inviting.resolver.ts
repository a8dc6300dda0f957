import { Role } from '@mutuality/domain/access';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Organization } from '../organizations/organization.entity.js';
import { Ctx, type RequestContext } from '../platform/http/request-context.js';
import { rolesToInvite } from './roles-to-invite.js';

@Resolver(() => Organization)
export class InvitingResolver {
  @ResolveField(() => [Role], { description: 'The roles to which whoever asks may invite people here' })
  rolesToInvite(@Ctx() ctx: RequestContext, @Parent() { id }: Organization) {
    return ctx.load(rolesToInvite, id);
  }
}
