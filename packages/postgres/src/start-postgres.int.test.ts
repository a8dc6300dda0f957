import { afterEach, describe, expect, it } from '@jest/globals';
import { stat, writeFile } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { findServerBinaries } from './index.js';
import { cleanUp, newFolder, query, start, until } from './testing/with-postgres.js';

afterEach(cleanUp);

describe('a new data folder', () => {
  it('becomes a database of UTF-8, checksums and an order of letters that never changes', async () => {
    const dataDir = join(await newFolder(), 'made', 'by', 'start');
    const running = await start({ dataDir });
    expect(running).toMatchObject({ version: '18.4', adopted: false });
    const [facts] = await query(
      running.url,
      `select pg_encoding_to_char(encoding) as encoding, datlocprovider as provider, datlocale as locale,
              datcollate as collate, current_setting('data_checksums') as checksums,
              current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit,
              current_setting('shared_buffers') as buffers, current_setting('max_connections') as connections,
              upper('información') as accents
         from pg_database where datname = current_database()`,
    );
    expect(facts).toEqual({
      encoding: 'UTF8',
      provider: 'b',
      locale: 'C.UTF-8',
      collate: 'C',
      checksums: 'on',
      fsync: 'on',
      commit: 'on',
      buffers: '64MB',
      connections: '100',
      accents: 'INFORMACIÓN',
    });
  });

  it('lets in whoever knows the password, from this machine', async () => {
    const dataDir = await newFolder();
    const running = await start({ dataDir, settings: { listen_addresses: '*' } });
    const { mode } = await stat(join(dataDir, 'password'));
    expect(mode & 0o777).toBe(0o600);
    expect(await query(running.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    const wrong = running.url.replace(/:[0-9a-f]{64}@/, ':guessed@');
    await expect(query(wrong, 'select 1')).rejects.toThrow(/password authentication failed/);
    const elsewhere = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4');
    for (const { address } of elsewhere) expect(await connects(address, running.port)).toBe(false);
    expect(await connects('127.0.0.1', running.port)).toBe(true);
  });

  it('keeps some disk space aside, unless it is to be thrown away', async () => {
    const kept = await newFolder();
    const thrownAway = await newFolder();
    await start({ dataDir: kept });
    const running = await start({ dataDir: thrownAway, durable: false, settings: { work_mem: '16MB' } });
    await until(
      () =>
        stat(join(kept, 'ballast')).then(
          ({ size }) => size === 67_108_864,
          () => false,
        ),
      10_000,
    );
    await expect(stat(join(thrownAway, 'ballast'))).rejects.toThrow('ENOENT');
    expect(
      await query(
        running.url,
        "select current_setting('fsync') as fsync, current_setting('work_mem') as mem",
      ),
    ).toEqual([{ fsync: 'off', mem: '16MB' }]);
  });
});

describe('a second start', () => {
  it('finds the data, in well under a second, on a busy machine sooner than the first', async () => {
    const dataDir = await newFolder();
    const began = performance.now();
    const first = await start({ dataDir });
    const whole = performance.now() - began;
    await query(first.url, 'create table kept (n int)', 'insert into kept select generate_series(1, 1000)');
    await first.stop();
    const before = performance.now();
    const second = await start({ dataDir });
    expect(performance.now() - before).toBeLessThan(Math.max(1_000, whole));
    expect(second.adopted).toBe(false);
    expect(await query(second.url, 'select count(*)::int as n from kept')).toEqual([{ n: 1000 }]);
  });

  it('uses the port it is told, and what the operator wrote into custom.conf except for the port', async () => {
    const dataDir = await newFolder();
    const first = await start({ dataDir });
    const { port } = first;
    await first.stop();
    await writeFile(join(dataDir, 'cluster', 'custom.conf'), "work_mem = '3MB'\nport = 1\n", { mode: 0o644 });
    const second = await start({ dataDir, port });
    expect(second.port).toBe(port);
    expect(await query(second.url, 'show work_mem')).toEqual([{ work_mem: '3MB' }]);
  });
});

describe('another PostgreSQL of this machine', () => {
  it('serves as well, from version 15 on', async () => {
    const found = await findServerBinaries();
    expect(found[0]).toMatchObject({ source: 'EMBEDDED', version: '18.4', major: 18 });
    const system = found.filter(({ source }) => source === 'SYSTEM');
    if (system.length === 0)
      console.log('No PostgreSQL of the system here: only the embedded one is tested.');
    for (const { binDir, version, major } of system) {
      expect(major).toBeGreaterThanOrEqual(15);
      const running = await start({ dataDir: await newFolder(), binDir, durable: false });
      expect(running.version).toBe(version);
      expect(await query(running.url, 'show server_encoding')).toEqual([{ server_encoding: 'UTF8' }]);
    }
  });
});

function connects(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ host, port, timeout: 1_000 });
    const end = (answer: boolean) => (socket.destroy(), resolve(answer));
    socket
      .once('connect', () => end(true))
      .once('error', () => end(false))
      .once('timeout', () => end(false));
  });
}
