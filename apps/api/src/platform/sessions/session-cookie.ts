import { fastifyCookie } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** The session ends with the browser; a known device is remembered for 400 days, the longest that browsers keep anything. */
const kinds = {
  session: { name: 'mutuality', maxAge: undefined },
  device: { name: 'mutuality-device', maxAge: 400 * 86_400 },
} as const;
type Kind = keyof typeof kinds;

/** Whether the person's side of the line is https; a proxy in front says so by header. Who lies only changes their own cookie. */
function isSecure(request: FastifyRequest): boolean {
  const forwarded = request.headers['x-forwarded-proto'];
  return request.protocol === 'https' || (typeof forwarded === 'string' && forwarded.startsWith('https'));
}

/** Browsers refuse a `__Host-` cookie that is not Secure, for this host alone and for all its paths. */
const nameOf = (kind: Kind, secure: boolean) => (secure ? '__Host-' : '') + kinds[kind].name;

function read(request: FastifyRequest, kind: Kind): string | undefined {
  const header = request.headers.cookie;
  return header ? fastifyCookie.parse(header)[nameOf(kind, isSecure(request))] || undefined : undefined;
}

function write(
  request: FastifyRequest,
  reply: FastifyReply,
  kind: Kind,
  value: string,
  maxAge?: number,
): void {
  const secure = isSecure(request);
  const settings = { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge } as const;
  reply.header('set-cookie', fastifyCookie.serialize(nameOf(kind, secure), value, settings));
}

/** The session's token, as the browser sent it. */
export const readSessionCookie = (request: FastifyRequest) => read(request, 'session');

/** What marks a device that signed in before. */
export const readDeviceCookie = (request: FastifyRequest) => read(request, 'device');

/** Gives the browser its session, and remembers the device. */
export function giveCookies(
  request: FastifyRequest,
  reply: FastifyReply,
  tokens: { session: string; device: string },
): void {
  write(request, reply, 'session', tokens.session);
  write(request, reply, 'device', tokens.device, kinds.device.maxAge);
}

/** Takes the session back; the device stays known. */
export const takeSessionCookie = (request: FastifyRequest, reply: FastifyReply): void =>
  write(request, reply, 'session', '', 0);
