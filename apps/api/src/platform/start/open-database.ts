import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startPostgres } from '@mutuality/postgres';
import { AuthStore } from '../access/auth-store.js';
import { apiDataSource, authPool, connectionUrls } from '../database/connections.js';
import { Database } from '../database/database.js';
import { lintDatabase } from '../database/lint.js';
import { migrate } from '../database/migrate.js';
import { loadSecrets } from '../database/secrets.js';
import type { Settings } from '../settings.js';

/** The deployment's database, migrated and linted, with its doors open. */
export interface OpenDatabase {
  database: Database;
  authStore: AuthStore;
  jobsUrl: string;
  close(): Promise<void>;
}

interface Server {
  url: string;
  stop(): Promise<void>;
}

/** Starts or reaches PostgreSQL, brings it up to date, and refuses to go on while a wall has a hole. */
export async function openDatabase(settings: Settings): Promise<OpenDatabase> {
  await mkdir(settings.dataDir, { recursive: true });
  const server = await serverOf(settings);
  try {
    const secrets = await loadSecrets(settings.dataDir);
    await migrate(server.url, secrets);
    await lintDatabase(server.url);
    const urls = connectionUrls(server.url, secrets);
    const database = new Database(await apiDataSource(urls.api).initialize(), secrets.contextKey);
    const authStore = new AuthStore(authPool(urls.auth));
    return {
      database,
      authStore,
      jobsUrl: urls.jobs,
      close: async () => {
        await Promise.all([database.close(), authStore.close()]);
        await server.stop();
      },
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** The server that DATABASE_URL names, the one a running Mutuality has started in this data folder, or our own. */
async function serverOf(settings: Settings): Promise<Server> {
  if (settings.databaseUrl) return { url: settings.databaseUrl, stop: async () => undefined };
  const running = await runningServer(settings);
  if (running) return running;
  const postgres = await startPostgres({ dataDir: join(settings.dataDir, 'postgres') });
  const note = noteOf(settings);
  await writeFile(note, JSON.stringify({ pid: process.pid, url: postgres.url }), { mode: 0o600 });
  return {
    url: postgres.url,
    stop: async () => {
      await rm(note, { force: true });
      await postgres.stop();
    },
  };
}

const noteOf = (settings: Settings) => join(settings.dataDir, 'running.json');

/** Only commands share a running Mutuality's server; a second `npm start` is told that the folder is in use. */
async function runningServer(settings: Settings): Promise<Server | null> {
  if (!settings.sharesRunningServer) return null;
  const text = await readFile(noteOf(settings), 'utf8').catch(() => null);
  if (text === null) return null;
  const { pid, url } = JSON.parse(text) as { pid: number; url: string };
  return isAlive(pid) ? { url, stop: async () => undefined } : null;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
