import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Requires } from '../platform/access/requires.decorator.js';
import { Ctx, type RequestContext } from '../platform/http/request-context.js';
import { addWish, removeWish } from './add-wish.js';
import { Navigator } from './navigator.entity.js';
import { placesAt } from './place-queries.js';
import { Place } from './place.type.js';
import { Wish } from './wish.entity.js';
import { AddWishInput } from './wish.input.js';

@Resolver(() => Wish)
export class WishesResolver {
  @ResolveField(() => Place, {
    nullable: true,
    description: 'ASKED_NOT_AT: the branch, while it may be read',
  })
  place(@Ctx() ctx: RequestContext, @Parent() { libraryId, branchId }: Wish) {
    return libraryId === null || branchId === null ? null : ctx.load(placesAt, { libraryId, branchId });
  }

  @Requires('wish.add')
  @Mutation(() => Wish)
  addWish(@Ctx() ctx: RequestContext, @Args('input') input: AddWishInput) {
    return ctx.write((tx) => addWish(tx, input));
  }

  @Requires('wish.remove')
  @Mutation(() => Navigator)
  removeWish(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string) {
    return ctx.write((tx) => removeWish(tx, id));
  }
}
