import { randomUUID } from 'node:crypto';
import { migrate } from '../src/platform/database/migrate.js';
import { loadSecrets } from '../src/platform/database/secrets.js';
import { testDatabase } from './database.js';

/**
 * An empty, migrated database of a test's own on the run's server, for what concerns a whole deployment: its first consortium, its
 * queue. Takes a second or two; `drop` it afterwards.
 */
export async function ownDatabase(): Promise<{ url: string; name: string; drop(): Promise<void> }> {
  const { owner, url, folder } = await testDatabase();
  const name = `own_${randomUUID().replaceAll('-', '')}`;
  const own = new URL(url);
  own.pathname = `/${name}`;
  const client = await owner.connect();
  try {
    // Roles belong to the whole server: one migration at a time touches them.
    await client.query(`select pg_advisory_lock(hashtext('own database'))`);
    await client.query(`create database ${name}`);
    await migrate(own.href, await loadSecrets(folder));
  } finally {
    await client.query(`select pg_advisory_unlock(hashtext('own database'))`);
    client.release();
  }
  return {
    url: own.href,
    name,
    drop: async () => void (await owner.query(`drop database ${name} with (force)`)),
  };
}
