import { randomUUID } from 'node:crypto';
import { RequestEnded } from '../errors/errors.js';
import { log } from './log.js';
import type { RequestContext } from './request-context.js';

/**
 * Writes a bug down under the id of its request, the one that the audit has, and returns the id. That a request stops reading because
 * whoever asked has gone is no bug.
 */
export function reportFor(ctx: RequestContext | undefined, error: unknown): string {
  const id = ctx?.requestId ?? randomUUID();
  if (!(ctx?.cut && error instanceof RequestEnded)) log.report(error, id);
  return id;
}
