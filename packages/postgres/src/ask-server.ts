import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { giveTo, type ServerUser } from './server-user.js';

const answerMs = 5_000;

/** @returns the server's version (`18.4`) once it has let us in. */
export async function askVersion(url: string): Promise<string> {
  const version = await askOne(url, 'show server_version');
  return version.split(' ')[0] ?? version;
}

/**
 * Whether the server behind this address works on this folder: it must know the password, and read back what
 * we have just written there. A copied folder names the server of its original.
 */
export async function worksOnFolder(url: string, cluster: string, user: ServerUser): Promise<boolean> {
  const name = 'supervisor.probe';
  const path = join(cluster, name);
  const word = randomUUID();
  await writeFile(path, word, { mode: 0o600 });
  try {
    await giveTo(user, path);
    return (await askOne(url, `select pg_read_file('${name}')`)) === word;
  } catch {
    return false;
  } finally {
    await rm(path, { force: true });
  }
}

async function askOne(url: string, question: string): Promise<string> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: answerMs,
    query_timeout: answerMs,
  });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<string[]>({ text: question, rowMode: 'array' });
    return rows[0]?.[0] ?? '';
  } finally {
    await client.end();
  }
}
