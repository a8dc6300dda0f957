import { afterEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { isAlive } from './process-info.js';
import { cleanUp, newFolder, query, serverPid, start } from './testing/with-postgres.js';

afterEach(cleanUp);

describe('stop()', () => {
  it('lets go of busy and forgotten clients at once', async () => {
    const dataDir = await newFolder();
    const running = await start({ dataDir });
    await query(running.url, 'create table kept (n int)');
    const clients = [1, 2].map(() => new pg.Client({ connectionString: running.url }));
    for (const client of clients) {
      client.on('error', () => undefined);
      await client.connect();
    }
    await clients[0]?.query('begin');
    await clients[0]?.query('insert into kept values (1)');
    const sleeping = clients[1]?.query('select pg_sleep(60)');
    const cut = expect(sleeping).rejects.toThrow();
    const pid = await serverPid(dataDir);
    const before = performance.now();
    await Promise.all([running.stop(), running.stop()]);
    expect(performance.now() - before).toBeLessThan(5_000);
    expect(isAlive(pid)).toBe(false);
    await cut;
    const again = await start({ dataDir });
    expect(await query(again.url, 'select count(*)::int as n from kept')).toEqual([{ n: 0 }]);
  });

  it('ends a server that no longer listens within 10 s, and nothing committed is lost', async () => {
    if (process.platform === 'win32') return console.log('Windows cannot hold a process still.');
    const dataDir = await newFolder();
    const running = await start({ dataDir });
    await query(running.url, 'create table kept (n int)', 'insert into kept values (7)');
    const pid = await serverPid(dataDir);
    process.kill(pid, 'SIGSTOP');
    const before = performance.now();
    await running.stop();
    expect(performance.now() - before).toBeLessThan(10_000);
    expect(isAlive(pid)).toBe(false);
    const again = await start({ dataDir });
    expect(await query(again.url, 'select n from kept')).toEqual([{ n: 7 }]);
  });
});
