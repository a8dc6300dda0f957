import { afterEach, describe, expect, it } from '@jest/globals';
import { cp, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { PostgresError } from './index.js';
import { startInOtherProcess } from './testing/other-process.js';
import { cleanUp, newFolder, query, serverPid, start } from './testing/with-postgres.js';

afterEach(cleanUp);

async function refusal(options: Parameters<typeof start>[0]): Promise<PostgresError> {
  const error = await start(options).then(
    () => new Error('It started.'),
    (refused: Error) => refused,
  );
  if (!(error instanceof PostgresError)) throw error;
  expect(error.message).toMatch(/^[A-Z/][^\n]*\.$/);
  return error;
}

describe('a data folder in use', () => {
  it('is refused to a second process, and left alone', async () => {
    const dataDir = await newFolder();
    const other = await startInOtherProcess({ dataDir });
    const refused = await refusal({ dataDir });
    expect(refused.code).toBe('DATA_DIR_IN_USE');
    expect(refused.message).toContain(`process ${other.child.pid}`);
    expect(await query(other.said.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await other.finish();
    await start({ dataDir });
  });

  it('is refused within one process, and free again after stop()', async () => {
    const dataDir = await newFolder();
    const running = await start({ dataDir });
    expect((await refusal({ dataDir })).code).toBe('DATA_DIR_IN_USE');
    await running.stop();
    await start({ dataDir });
  });

  it('is free when the holder is dead, or its number belongs to another process', async () => {
    const dataDir = await newFolder();
    const lock = join(dataDir, 'supervisor.lock');
    const running = await start({ dataDir });
    const content = JSON.parse(await readFile(lock, 'utf8')) as Record<string, unknown>;
    await running.stop();
    await expect(stat(lock)).rejects.toThrow('ENOENT');
    await writeFile(lock, JSON.stringify({ ...content, pid: 4_194_303 }));
    await (await start({ dataDir })).stop();
    await writeFile(lock, JSON.stringify({ ...content, startedAt: '1' }));
    await (await start({ dataDir })).stop();
    await writeFile(lock, '{"pid":');
    await (await start({ dataDir })).stop();
  });

  it('is judged by its beat when the holder is in another container', async () => {
    const dataDir = await newFolder();
    const lock = join(dataDir, 'supervisor.lock');
    await writeFile(lock, JSON.stringify({ pid: 1, startedAt: '1', space: 'another', token: 'another' }));
    const beat = setInterval(() => void utimes(lock, new Date(), new Date()), 500);
    expect((await refusal({ dataDir })).code).toBe('DATA_DIR_IN_USE');
    clearInterval(beat);
    await start({ dataDir, durable: false });
  });

  it('goes to exactly one of several that find it free', async () => {
    const dataDir = await newFolder();
    await writeFile(join(dataDir, 'supervisor.lock'), JSON.stringify({ pid: 4_194_303, space: '' }));
    await utimes(join(dataDir, 'supervisor.lock'), 1, 1);
    const tries = [1, 2, 3, 4, 5].map(() => start({ dataDir, durable: false }));
    const outcomes = await Promise.allSettled(tries);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});

it('refuses data of another major version and says which', async () => {
  const dataDir = await newFolder();
  await (await start({ dataDir })).stop();
  const copy = join(await newFolder(), 'copy');
  await cp(dataDir, copy, { recursive: true });
  await writeFile(join(copy, 'cluster', 'PG_VERSION'), '17\n');
  const refused = await refusal({ dataDir: copy });
  expect(refused.code).toBe('OTHER_MAJOR');
  expect(refused.message).toMatch(/PostgreSQL 17 .* PostgreSQL 18.*pg_dump 17/);
  await writeFile(join(copy, 'cluster', 'PG_VERSION'), '18\n');
  await start({ dataDir: copy });
});

describe('a taken port', () => {
  let squatter: Server;
  afterEach(() => void squatter.close());
  const listen = () =>
    new Promise<number>((resolve) => {
      squatter = createServer().listen(0, '127.0.0.1', () => {
        const address = squatter.address();
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });

  it('is refused before anything is made', async () => {
    const port = await listen();
    const dataDir = await newFolder();
    const refused = await refusal({ dataDir, port });
    expect(refused.code).toBe('PORT_TAKEN');
    expect(refused.message).toContain(`Port ${port}`);
    await expect(stat(join(dataDir, 'cluster'))).rejects.toThrow('ENOENT');
  });
});

describe('what cannot be started', () => {
  it('names a machine that no PostgreSQL comes for', async () => {
    const { arch } = process;
    Object.defineProperty(process, 'arch', { value: 's390x' });
    try {
      const refused = await refusal({ dataDir: await newFolder() });
      expect(refused.code).toBe('NO_BINARIES');
      expect(refused.message).toContain(`${process.platform}-s390x`);
    } finally {
      Object.defineProperty(process, 'arch', { value: arch });
    }
  });

  it('says that a folder has no PostgreSQL in it', async () => {
    const refused = await refusal({ dataDir: await newFolder(), binDir: '/nowhere' });
    expect(refused.code).toBe('NO_BINARIES');
    expect(refused.message).toContain('/nowhere');
  });

  it("gives the server's own last word", async () => {
    const refused = await refusal({ dataDir: await newFolder(), settings: { no_such_setting: 1 } });
    expect(refused.code).toBe('START_FAILED');
    expect(refused.message).toMatch(/unrecognized configuration parameter "no_such_setting"/);
  });

  it('names a missing password file, and a folder that is no PostgreSQL data', async () => {
    const dataDir = await newFolder();
    await (await start({ dataDir })).stop();
    const copy = join(await newFolder(), 'copy');
    await cp(join(dataDir, 'cluster'), join(copy, 'cluster'), { recursive: true });
    expect((await refusal({ dataDir: copy })).message).toMatch(/password .* is missing/);
    const other = await newFolder();
    await cp(dataDir, join(other, 'cluster'), { recursive: true });
    expect((await refusal({ dataDir: other })).message).toMatch(/is no PostgreSQL data/);
  });

  it('leaves no server behind when the password is another one', async () => {
    const dataDir = await newFolder();
    await (await start({ dataDir })).stop();
    await writeFile(join(dataDir, 'password'), 'another\n');
    expect((await refusal({ dataDir })).message).toMatch(/password authentication failed/);
    await expect(serverPid(dataDir)).rejects.toThrow('No server works');
  });
});
