import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Settings } from '../settings.js';
import { Shut } from './shut.js';

/** Largest body at the doors of sign-in, in bytes (one sent in pieces is held to the server's own limit, and to short texts). */
const BODY_LIMIT = 64 * 1024;

/**
 * Keeps other sites from pressing our buttons: an Origin that is present must be ours; without one the body must be JSON, which a
 * foreign form cannot send. Throws 403 OTHER_ORIGIN, 415 JSON_NEEDED, 413 TOO_LARGE.
 */
@Injectable()
export class SameOriginGuard implements CanActivate {
  private readonly ownHost: string;

  constructor(settings: Settings) {
    this.ownHost = new URL(settings.publicUrl).host;
  }

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (request.method === 'GET') return true;
    const { origin } = request.headers;
    const host = origin === undefined ? undefined : hostOf(origin);
    if (host === null || (host && host !== request.host && host !== this.ownHost)) {
      throw new Shut(403, 'OTHER_ORIGIN');
    }
    const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
    if (host === undefined && type !== 'application/json') throw new Shut(415, 'JSON_NEEDED');
    if (Number(request.headers['content-length'] ?? 0) > BODY_LIMIT) throw new Shut(413, 'TOO_LARGE');
    return true;
  }
}

/** Host and port of an origin; null for `null` and for what is none. */
function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
