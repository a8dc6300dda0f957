import { isIPv6 } from 'node:net';
import type { FastifyRequest } from 'fastify';
import { readDeviceCookie, readSessionCookie } from './session-cookie.js';

/** Who stands at the door before we know them: where they come from, and what their browser brought along. */
export interface Visitor {
  source: string;
  device?: string;
  session?: string;
}

export const visitorOf = (request: FastifyRequest): Visitor => ({
  source: sourceOf(request.ip),
  device: readDeviceCookie(request),
  session: readSessionCookie(request),
});

/** The network that tries are counted for: an IPv4 address, or the /64 that one IPv6 subscriber holds. */
export function sourceOf(address: string): string {
  const mapped = /^::ffff:([0-9.]+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  if (!isIPv6(address)) return address;
  const [left = '', right] = address.split('::');
  const head = left.split(':').filter(Boolean);
  const tail = right?.split(':').filter(Boolean) ?? [];
  const groups = [...head, ...Array<string>(Math.max(0, 8 - head.length - tail.length)).fill('0'), ...tail];
  return groups.slice(0, 4).join(':');
}
