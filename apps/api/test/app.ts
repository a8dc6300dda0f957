import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createServer } from '../src/server.js';
import { Settings } from '../src/platform/settings.js';
import { testDatabase } from './database.js';
import type { Person } from './world.js';

let started: Promise<NestFastifyApplication> | undefined;

/** The whole API on the test database, reached by injection; one per test file. */
export function testApp(): Promise<NestFastifyApplication> {
  started ??= start();
  return started;
}

async function start() {
  const { database, authStore, folder } = await testDatabase();
  const settings = Settings.from({ PORT: '0', MUTUALITY_DATA_DIR: folder, PUBLIC_URL: 'http://localhost' });
  return createServer({ settings, database, authStore });
}

/** Closes the application; for `afterAll`, before closeTestDatabase. */
export async function closeTestApp(): Promise<void> {
  const app = await started;
  started = undefined;
  await app?.close();
}

export interface Answer<T> {
  status: number;
  headers: Record<string, unknown>;
  body: string;
  data: T | null;
  errors: { message: string; extensions: { code: string; refusals?: { code: string; path: string[] }[] } }[];
}

/** Sends a GraphQL document as this person (or as nobody) and returns the answer, bytes included. */
export async function ask<T = Record<string, unknown>>(
  person: Person | null,
  query: string,
  variables: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Promise<Answer<T>> {
  const app = await testApp();
  const response = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: {
      'content-type': 'application/json',
      ...(person && { cookie: `mutuality=${person.token}`, 'x-affiliation': person.actor.principalId }),
      ...headers,
    },
    payload: { query, variables },
  });
  const parsed = response.body.startsWith('{') ? (JSON.parse(response.body) as Partial<Answer<T>>) : {};
  return {
    status: response.statusCode,
    headers: response.headers,
    body: response.body,
    data: parsed.data ?? null,
    errors: parsed.errors ?? [],
  };
}
