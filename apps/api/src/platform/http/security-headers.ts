import type { FastifyInstance } from 'fastify';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'", // React sets style properties one by one, which this lets pass; no style element, no style text
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Headers of every answer: a strict policy, no framing, no sniffing, nothing kept of what is personal. */
export function securityHeaders(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply) => {
    void reply.header('content-security-policy', policy);
    void reply.header('x-content-type-options', 'nosniff');
    void reply.header('referrer-policy', 'same-origin');
    void reply.header('cross-origin-opener-policy', 'same-origin');
    void reply.header('permissions-policy', 'geolocation=(), camera=(), microphone=()');
    if (request.protocol === 'https') void reply.header('strict-transport-security', 'max-age=31536000');
    if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
  });
}
