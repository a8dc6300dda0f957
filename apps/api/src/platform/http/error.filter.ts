import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { GqlContextType } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { publicError } from '../errors/format-error.js';
import { reportFor } from './report-for.js';

const statusOf: Record<string, number> = {
  REFUSED: 422,
  NOT_FOUND: 404,
  FORBIDDEN: 403,
  CONFLICT: 409,
  SIGNED_OUT: 401,
  BAD_USER_INPUT: 400,
};

/** Errors of REST routes, said by the same mapping as GraphQL's. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType<GqlContextType>() === 'graphql') throw error;
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const known = publicError(error);
    if (known) {
      const code = String(known.extensions.code);
      void reply.code(statusOf[code] ?? 400).send({ ...known.extensions, message: known.message });
    } else if (error instanceof HttpException) {
      void reply.code(error.getStatus()).send(error.getResponse());
    } else {
      const { ctx } = host.switchToHttp().getRequest<FastifyRequest>();
      void reply.code(500).send({ code: 'INTERNAL', requestId: reportFor(ctx, error) });
    }
  }
}
