import { afterEach, describe, expect, it } from '@jest/globals';
import { createServer, type Server } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { type ServerExit } from './index.js';
import { startInOtherProcess } from './testing/other-process.js';
import { cleanUp, newFolder, query, serverPid, start, until, untilGone } from './testing/with-postgres.js';

afterEach(cleanUp);

const answers = (url: string) => () =>
  query(url, 'select 1').then(
    () => true,
    () => false,
  );

/** Commits one row after the other until the server is gone; how many it was told are safe. */
async function writeUntilCut(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  for (let n = 1; ; n += 1) {
    try {
      await client.query('insert into kept values ($1)', [n]);
    } catch {
      return n - 1;
    }
  }
}

describe('a killed server', () => {
  it('comes back at the same address with every row that was committed, again and again', async () => {
    const dataDir = await newFolder();
    const running = await start({ dataDir });
    await query(running.url, 'create table kept (n int)');
    const exits: ServerExit[] = [];
    running.onExit((exit) => exits.push(exit));
    for (let round = 1; round <= 3; round += 1) {
      const writing = writeUntilCut(running.url);
      await sleep(300);
      const pid = await serverPid(dataDir);
      process.kill(pid, 'SIGKILL');
      const acknowledged = await writing;
      await until(answers(running.url), 10_000);
      expect(acknowledged).toBeGreaterThan(0);
      const [kept] = await query(
        running.url,
        'select count(*)::int as n, count(distinct n)::int as own from kept',
      );
      expect(kept?.n).toBe(kept?.own);
      expect(kept?.n).toBeGreaterThanOrEqual(acknowledged);
      await query(running.url, 'truncate kept');
      expect(exits).toHaveLength(round);
      expect(exits.at(-1)).toMatchObject({ code: null, signal: 'SIGKILL', diskFull: false });
    }
    expect(exits.map(({ restartsInMs }) => restartsInMs)).toEqual([250, 500, 1_000]);
  });

  it('is brought back once its port is free again', async () => {
    const dataDir = await newFolder();
    const lines: string[] = [];
    const running = await start({ dataDir, onLog: (line) => lines.push(line) });
    const pid = await serverPid(dataDir);
    let squatter: Server | undefined;
    running.onExit(() => (squatter = createServer().listen(running.port, '127.0.0.1')));
    process.kill(pid, 'SIGKILL');
    await until(async () => lines.some((line) => /not back yet: Port \d+ .* is taken/.test(line)), 10_000);
    squatter?.close();
    await until(answers(running.url), 10_000);
    expect(lines.filter((line) => line.includes('not back yet')).length).toBeLessThan(6);
  });

  it('stays down when stop() comes between', async () => {
    const dataDir = await newFolder();
    const running = await start({ dataDir });
    const exit = new Promise((resolve) => running.onExit(resolve));
    process.kill(await serverPid(dataDir), 'SIGKILL');
    await exit;
    await running.stop();
    await sleep(1_000);
    expect(await answers(running.url)()).toBe(false);
  });

  it('recovers at the next start when its parent was killed with it', async () => {
    const dataDir = await newFolder();
    const parent = await startInOtherProcess({ dataDir, endWithParent: false });
    await query(
      parent.said.url,
      'create table kept (n int)',
      'insert into kept select generate_series(1, 500)',
    );
    const pid = await serverPid(dataDir);
    process.kill(pid, 'SIGKILL');
    await parent.kill();
    const lines: string[] = [];
    const running = await start({ dataDir, onLog: (line) => lines.push(line) });
    expect(lines.join('\n')).toMatch(/automatic recovery in progress/);
    expect(await query(running.url, 'select count(*)::int as n from kept')).toEqual([{ n: 500 }]);
    await untilGone(pid);
  });

  it('waits for the busy processes it left, which hold on to its memory', async () => {
    const dataDir = await newFolder();
    const parent = await startInOtherProcess({ dataDir, endWithParent: false });
    const pid = await serverPid(dataDir);
    const busy = query(
      parent.said.url,
      "set statement_timeout = '3s'",
      'select sum(sqrt(n)) from generate_series(1, 1000000000) n',
    ).catch(() => 'cut');
    await sleep(500);
    process.kill(pid, 'SIGKILL');
    await parent.kill();
    const lines: string[] = [];
    const running = await start({ dataDir, onLog: (line) => lines.push(line) });
    expect(lines.join('\n')).toMatch(/pre-existing shared memory block/);
    expect(await answers(running.url)()).toBe(true);
    await busy;
  });
});
