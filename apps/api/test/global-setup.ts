import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres, type RunningPostgres } from '@mutuality/postgres';
import { migrate } from '../src/platform/database/migrate.js';
import { loadSecrets } from '../src/platform/database/secrets.js';

declare global {
  var testPostgres: RunningPostgres | undefined;
}

/**
 * One throw-away PostgreSQL for the run, migrated as in production. Tests make their own organisations in it, so nothing is ever
 * truncated. TEST_DATABASE_URL uses another server (PostgreSQL ≥ 15) instead.
 */
export default async function globalSetup(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'mutuality-test-'));
  let url = process.env.TEST_DATABASE_URL;
  if (!url) {
    globalThis.testPostgres = await startPostgres({
      dataDir: join(folder, 'postgres'),
      durable: false,
      settings: { max_connections: 200 },
    });
    url = globalThis.testPostgres.url;
  }
  const secrets = await loadSecrets(folder);
  await migrate(url, secrets);
  process.env.MUTUALITY_TEST_URL = url;
  process.env.MUTUALITY_TEST_FOLDER = folder;
}
