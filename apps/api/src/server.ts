import fastifyCookie from '@fastify/cookie';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { AppModule } from './app.module.js';
import { attachContext } from './platform/http/attach-context.js';
import { nestLogger } from './platform/http/log.js';
import { securityHeaders } from './platform/http/security-headers.js';
import { serveStaffApp } from './platform/http/staff-app.js';
import type { Platform } from './platform/platform.module.js';
import { SessionResolver } from './platform/sessions/session-resolver.js';

/** Largest request body, in bytes; files go through their own streaming route. */
const BODY_LIMIT = 256 * 1024;

/** The API and the staff app as one Fastify server, not yet listening. */
export async function createServer(platform: Platform): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({ bodyLimit: BODY_LIMIT, trustProxy: process.env.TRUST_PROXY === '1' });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(platform), adapter, {
    logger: nestLogger,
    abortOnError: false,
  });
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  await fastify.register(fastifyCookie);
  securityHeaders(fastify);
  attachContext(fastify, platform.database, app.get(SessionResolver));
  await serveStaffApp(fastify);
  await app.init();
  await fastify.ready();
  return app;
}
