import { setTimeout as pause } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Pool } from 'pg';
import { closeTestDatabase, testDatabase } from '../../../test/database.js';
import { ownDatabase } from '../../../test/own-database.js';
import { createServer } from '../../server.js';
import { type Person, Stage } from '../../demo/stage.js';
import { AuthStore } from '../access/auth-store.js';
import { startJobs } from '../jobs/start-jobs.js';
import { until } from '../jobs/testing/run-test-jobs.js';
import { Settings } from '../settings.js';
import { apiDataSource, authPool, connectionUrls } from './connections.js';
import { Database } from './database.js';
import { expectsCuts } from './expects-cuts.js';
import { loadSecrets } from './secrets.js';
import type { WriteTx } from './tx.js';

let own: Awaited<ReturnType<typeof ownDatabase>>;
let database: Database;
let authStore: AuthStore;
let app: NestFastifyApplication;
let jobs: Awaited<ReturnType<typeof startJobs>>;
let ada: Person;

beforeAll(async () => {
  own = await ownDatabase();
  const { folder } = await testDatabase();
  const secrets = await loadSecrets(folder);
  const urls = connectionUrls(own.url, secrets);
  database = new Database(await apiDataSource(urls.api).initialize(), secrets.contextKey);
  authStore = new AuthStore(authPool(urls.auth));
  const settings = Settings.from({ MUTUALITY_DATA_DIR: folder, PUBLIC_URL: 'http://localhost' });
  app = await createServer({ settings, database, authStore });
  jobs = await startJobs({ settings, database, authStore, jobsUrl: urls.jobs });
  ada = await new Stage(database, authStore).foundConsortium({
    consortiumName: 'Cut Lines',
    zone: 'America/Detroit',
    name: 'Ada Admin',
    mail: 'ada@example.org',
  });
});
afterAll(async () => {
  await jobs.stop();
  await app.close();
  await Promise.all([database.close(), authStore.close()]);
  await own.drop();
  await closeTestDatabase();
});

/** What a restart of PostgreSQL does to the lines of this deployment. */
async function cutAll(): Promise<void> {
  const { owner } = await testDatabase();
  await owner.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [own.name]);
  await pause(50);
}

/** Whether the database lets anybody in. */
async function setAway(away: boolean): Promise<void> {
  const { owner } = await testDatabase();
  await owner.query(`alter database ${own.name} with allow_connections ${!away}`);
  if (away) await cutAll();
}

const ask = (token = ada.token) =>
  app.inject({
    method: 'POST',
    url: '/graphql',
    headers: {
      'content-type': 'application/json',
      cookie: `mutuality=${token}`,
      'x-affiliation': ada.actor.principalId,
    },
    payload: {
      query: 'query ($id: ID!) { organization(id: $id) { name } }',
      variables: { id: ada.actor.tenantId },
    },
  });
const named = { data: { organization: { name: 'Cut Lines' } } };

const rename = (name: string, then: () => Promise<void>) =>
  database.write(ada.actor, async (tx: WriteTx) => {
    await tx.sql('update organization set name = $2 where id = $1', [ada.actor.tenantId, name]);
    await then();
    tx.unchanged();
  });

describe('when the database cuts every line', () => {
  it('nobody notices who asks afterwards', async () => {
    expect((await ask()).json()).toEqual(named);
    await cutAll();
    expect((await ask()).json()).toEqual(named);
    expect((await app.inject('/health/ready')).statusCode).toBe(200);
  });

  it('a transaction under way fails as a whole, also when it was only about to commit, and the next one works', async () => {
    await expect(rename('Between', cutAll)).rejects.toThrow();
    const asks = async (tx: WriteTx) => {
      await cutAll();
      await tx.sql('select 1');
    };
    await expect(database.write(ada.actor, asks)).rejects.toThrow();
    expect((await ask()).json()).toEqual(named);
  });

  it('a snapshot held open ends quietly', async () => {
    const { tx, close } = await database.openRead(ada.actor);
    await tx.sql('select 1');
    await cutAll();
    await close();
    expect((await ask()).json()).toEqual(named);
  });

  it('a statement under way fails', async () => {
    const slow = database.read(ada.actor, (tx) => tx.sql('select pg_sleep(4)'));
    const failed = expect(slow).rejects.toThrow();
    await pause(100);
    await cutAll();
    await failed;
    expect((await ask()).json()).toEqual(named);
  });

  it('jobs go on', async () => {
    const queue = expectsCuts(new Pool({ connectionString: own.url, max: 1 }));
    await database.write(ada.actor, async (tx) => {
      tx.enqueue('mail.invitation', { invitationId: crypto.randomUUID() });
      tx.unchanged();
    });
    await cutAll();
    await until(async () => (await queue.query('select from graphile_worker.jobs')).rowCount === 0);
    await queue.end();
  });
});

describe('while the database is away', () => {
  it('answers are a fault with a number and say nothing else; the first one after it is right again', async () => {
    await ask();
    await setAway(true);
    const remembered = await ask();
    const fresh = await ask('x'.repeat(43));
    expect((await app.inject('/health/ready')).statusCode).toBe(503);
    expect((await app.inject('/health/live')).statusCode).toBe(200);
    await setAway(false);
    const requestId = expect.any(String);
    expect(remembered.json()).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL', requestId } }] });
    expect(fresh.statusCode).toBe(500);
    expect(fresh.json()).toEqual({ code: 'INTERNAL', requestId });
    expect(remembered.body + fresh.body).not.toMatch(/connect|terminat|database/i);
    expect((await ask()).json()).toEqual(named);
  });
});
