import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Database } from '../database/database.js';
import { readSessionCookie } from '../sessions/session-cookie.js';
import type { SessionResolver } from '../sessions/session-resolver.js';
import { RequestContext } from './request-context.js';

/** Paths that are answered for a person in an affiliation. Everything else is sign-in, health or static files. */
const scoped = /^\/(graphql|files|exports|imports)(\/|\?|$)/;

const isUuid = (text: string) => /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text);

/** Gives each request its context: session and affiliation resolved once, everything closed when the answer is out or the line is cut. */
export function attachContext(app: FastifyInstance, database: Database, sessions: SessionResolver): void {
  app.addHook('onRequest', async (request, reply) => {
    if (!scoped.test(request.url)) return;
    const chosen = chosenAffiliation(request);
    if (chosen !== undefined && !isUuid(chosen)) return foreign(reply);
    const actor = await sessions.resolve(readSessionCookie(request), chosen);
    if (actor === 'CHOOSE_AFFILIATION') {
      return reply
        .code(400)
        .send({ code: 'CHOOSE_AFFILIATION', message: 'Say which affiliation: x-affiliation' });
    }
    if (actor === 'FOREIGN_AFFILIATION') return foreign(reply);
    const ctx = new RequestContext(database, actor === 'SIGNED_OUT' ? undefined : actor, randomUUID());
    request.ctx = ctx;
    void reply.header('x-request-id', ctx.requestId);
    reply.raw.once('close', () => void (reply.raw.writableFinished ? ctx.close() : ctx.cutOff()));
  });
}

/** The header; downloads and hints, which cannot set headers, say it in the address. */
function chosenAffiliation(request: FastifyRequest): string | undefined {
  const header = request.headers['x-affiliation'];
  if (typeof header === 'string') return header;
  return (request.query as { affiliation?: string }).affiliation;
}

/** The same bytes for somebody else's affiliation and for an invented one. */
function foreign(reply: FastifyReply) {
  return reply.code(403).send({ code: 'FORBIDDEN', message: 'Not your affiliation' });
}
