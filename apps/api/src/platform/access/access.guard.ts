import { can, type Permission } from '@mutuality/domain/access';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';
import type { GraphQLResolveInfo } from 'graphql';
import { Forbidden, SignedOut } from '../errors/errors.js';
import type { RequestContext } from '../http/request-context.js';
import { PUBLIC, REQUIRES } from './requires.decorator.js';

/** Default deny: an operation runs only when the actor's role holds the permission that it declares. Fields inherit. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const handler = context.getHandler();
    if (this.reflector.get<boolean>(PUBLIC, handler)) return true;
    const permission = this.reflector.get<Permission | undefined>(REQUIRES, handler);
    const { ctx, isField } = requestOf(context);
    if (!permission && isField) return true;
    if (!permission) throw new Forbidden('undeclared');
    if (!ctx?.signedIn) throw new SignedOut();
    if (!can(ctx.actor, permission)) throw new Forbidden(permission);
    if (!isField) ctx.deed = permission;
    return true;
  }
}

function requestOf(context: ExecutionContext): { ctx?: RequestContext; isField: boolean } {
  if (context.getType<GqlContextType>() !== 'graphql') {
    return { ctx: context.switchToHttp().getRequest<FastifyRequest>().ctx, isField: false };
  }
  const graphql = GqlExecutionContext.create(context);
  const parent = graphql.getInfo<GraphQLResolveInfo>().parentType.name;
  return {
    ctx: graphql.getContext<{ ctx?: RequestContext }>().ctx,
    isField: parent !== 'Query' && parent !== 'Mutation',
  };
}
