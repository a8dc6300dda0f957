import { Pool } from 'pg';
import { AuthStore } from '../src/platform/access/auth-store.js';
import { connectionUrls, authPool, apiDataSource } from '../src/platform/database/connections.js';
import { expectsCuts } from '../src/platform/database/expects-cuts.js';
import { Database } from '../src/platform/database/database.js';
import { loadSecrets } from '../src/platform/database/secrets.js';

/** The run's database as the API reaches it, and as the owner of everything for proofs of validity. */
export interface TestDatabase {
  database: Database;
  authStore: AuthStore;
  /** The migrator, bound by no policy: what it finds proves that a row is there for somebody not to see. */
  owner: Pool;
  folder: string;
  url: string;
}

/** How long a statement may wait, in milliseconds: many workers on a busy machine wait for the same lock. */
const PATIENCE = 30_000;

/** What this worker's lines are called at the database, among those of all workers. */
export const linesName = `mutuality-api-${process.pid}`;

let opened: Promise<TestDatabase> | undefined;

/** One set of pools per test file. */
export function testDatabase(): Promise<TestDatabase> {
  opened ??= open();
  return opened;
}

async function open(): Promise<TestDatabase> {
  const url = process.env.MUTUALITY_TEST_URL;
  const folder = process.env.MUTUALITY_TEST_FOLDER;
  if (!url || !folder) throw new Error('the test database is not there: run through jest project `api`');
  const secrets = await loadSecrets(folder);
  const urls = connectionUrls(url, secrets);
  const api = apiDataSource(urls.api, 4, PATIENCE).setOptions({ applicationName: linesName });
  const database = new Database(await api.initialize(), secrets.contextKey);
  const authStore = new AuthStore(authPool(urls.auth, 2));
  const owner = expectsCuts(new Pool({ connectionString: url, max: 2 }));
  return { database, authStore, owner, folder, url };
}

/** Closes the pools; for `afterAll`. */
export async function closeTestDatabase(): Promise<void> {
  const found = await opened;
  opened = undefined;
  await Promise.all([found?.database.close(), found?.authStore.close(), found?.owner.end()]);
}
