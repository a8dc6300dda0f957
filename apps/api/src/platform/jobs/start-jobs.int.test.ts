import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { closeTestDatabase, testDatabase } from '../../../test/database.js';
import { ownDatabase } from '../../../test/own-database.js';
import { Stage } from '../../demo/stage.js';
import { invitePerson } from '../../people/invite-person.js';
import { AuthStore } from '../access/auth-store.js';
import { apiDataSource, authPool, connectionUrls } from '../database/connections.js';
import { Database } from '../database/database.js';
import { loadSecrets } from '../database/secrets.js';
import { readMails } from '../mail/testing/read-mails.js';
import { Settings } from '../settings.js';
import { startJobs } from './start-jobs.js';
import { until } from './testing/run-test-jobs.js';

afterAll(closeTestDatabase);

it('a deployment without a mail server leaves its mails in the data folder', async () => {
  const own = await ownDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'mutuality-data-'));
  const secrets = await loadSecrets((await testDatabase()).folder);
  const urls = connectionUrls(own.url, secrets);
  const database = new Database(await apiDataSource(urls.api, 2).initialize(), secrets.contextKey);
  const authStore = new AuthStore(authPool(urls.auth, 2));
  const settings = Settings.from({ MUTUALITY_DATA_DIR: dataDir, PORT: '4100' });
  const jobs = await startJobs({ settings, database, authStore, jobsUrl: urls.jobs });

  const stage = new Stage(database, authStore);
  const admin = await stage.foundConsortium({
    consortiumName: 'Birch County Libraries',
    zone: 'America/Detroit',
    name: 'Ana Ruiz',
    mail: 'ana@example.org',
  });
  await stage.write(admin, (tx) =>
    invitePerson(tx, {
      organizationId: admin.actor.tenantId ?? '',
      mail: 'jo@example.org',
      name: 'Jo Doe',
      role: 'CONSORTIUM_ADMIN',
      branchIds: [],
      language: 'es',
    }),
  );
  const mails = () => readMails(join(dataDir, 'mail'));
  await until(async () => (await mails()).length > 0);
  expect(await mails()).toEqual([
    expect.objectContaining({
      file: expect.stringMatching(/^\d{8}T\d{6}Z-invitation-\d+\.\d+\.eml$/),
      headers: expect.objectContaining({ subject: 'Ana Ruiz le invita a Birch County Libraries' }),
      text: expect.stringMatching(/^http:\/\/localhost:4100\/invitation\/[\w-]{43}$/m),
    }),
  ]);

  await jobs.stop();
  await Promise.all([database.close(), authStore.close()]);
  await own.drop();
  await rm(dataDir, { recursive: true });
});
