import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '@mutuality/postgres';
import { driftOf } from './platform/database/drift.js';
import { migrate } from './platform/database/migrate.js';
import { loadSecrets } from './platform/database/secrets.js';

/** Migrates an empty database and prints what the entities would still change in it: nothing, or the drift. */
const folder = await mkdtemp(join(tmpdir(), 'mutuality-drift-'));
const postgres = await startPostgres({ dataDir: join(folder, 'postgres'), durable: false });
try {
  await migrate(postgres.url, await loadSecrets(folder));
  const drift = await driftOf(postgres.url);
  for (const statement of drift) console.error(statement);
  process.exitCode = drift.length === 0 ? 0 : 1;
} finally {
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}
