import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** The built staff app; beside the API in the checkout and in the image alike. */
const folder = fileURLToPath(new URL('../../../../admin/dist/', import.meta.url));

/** Serves the staff app: hashed files for a year, every other address is its one page; a file that is gone is not. */
export async function serveStaffApp(app: FastifyInstance): Promise<void> {
  if (!existsSync(folder)) return;
  await app.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const lasting = path.includes('/assets/');
      void reply.setHeader('cache-control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.get('/*', (request, reply) => {
    const page =
      request.method === 'GET' && !/^\/(graphql|auth|health|files|exports|imports)(\/|$)/.test(request.url);
    return page ? reply.sendFile('index.html') : reply.code(404).send({ code: 'NOT_FOUND' });
  });
}
