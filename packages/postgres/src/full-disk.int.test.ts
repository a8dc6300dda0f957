import { afterEach, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { rm, stat, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ServerExit } from './index.js';
import { cleanUp, newFolder, query, serverPid, start, until } from './testing/with-postgres.js';

const disks: string[] = [];
afterEach(() => cleanUp(() => disks.splice(0).forEach((disk) => execFileSync('umount', ['--lazy', disk]))));

const isThere = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );
const answers = (url: string) =>
  query(url, 'select 1').then(
    () => true,
    () => false,
  );

/** A small disk of its own, or null where we may not make one. */
async function newDisk(megabytes: number): Promise<string | null> {
  const disk = await newFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=755`, 'tmpfs', disk], {
      stdio: 'ignore',
    });
    disks.push(disk);
    return disk;
  } catch {
    console.log('Not run: only root of a Linux machine can make a small disk.');
    return null;
  }
}

async function fill(disk: string, leaveMegabytes: number): Promise<string> {
  const { bavail, bsize } = await statfs(disk);
  const file = join(disk, 'something-large');
  await writeFile(file, Buffer.alloc(Math.max(0, bavail * bsize - leaveMegabytes * 1024 * 1024)));
  return file;
}

describe('a full disk', () => {
  it('refuses to make a data folder and to start on one, with the figures', async () => {
    const disk = await newDisk(400);
    if (disk === null) return;
    const dataDir = join(disk, 'data');
    const large = await fill(disk, 100);
    await expect(start({ dataDir })).rejects.toMatchObject({
      code: 'NO_SPACE',
      message: `Only 99 MB are free on the disk of ${dataDir}, and PostgreSQL needs 256 MB to make its data folder: free some space.`,
    });
    await rm(large);
    await (await start({ dataDir, durable: false })).stop();
    await fill(disk, 3);
    await expect(start({ dataDir })).rejects.toMatchObject({ code: 'NO_SPACE' });
    await rm(large);
    await start({ dataDir });
  });

  it('gives the ballast away, comes back, and keeps every row that was committed', async () => {
    const disk = await newDisk(600);
    if (disk === null) return;
    const dataDir = join(disk, 'data');
    const running = await start({ dataDir });
    const ballast = join(dataDir, 'ballast');
    await until(() => isThere(ballast), 10_000);
    await query(running.url, 'create table kept (n int)');
    const exits: ServerExit[] = [];
    running.onExit((exit) => exits.push(exit));
    await fill(disk, 8);
    // A message grows PostgreSQL's log of changes and nothing else: the disk is full where it hurts.
    const growLog = "select pg_logical_emit_message(false, 'full', repeat('x', 1000000))";
    let acknowledged = 0;
    for (const end = Date.now() + 20_000; exits.length === 0 && Date.now() < end;) {
      const row = `insert into kept values (${acknowledged})`;
      await query(running.url, row).then(
        () => (acknowledged += 1),
        () => undefined,
      );
      await query(running.url, growLog).catch(() => undefined);
    }
    expect(exits[0]).toMatchObject({ diskFull: true });
    expect(await isThere(ballast)).toBe(false);
    await until(() => answers(running.url), 20_000);
    const [kept] = await query(running.url, 'select count(distinct n)::int as n from kept');
    expect(acknowledged).toBeGreaterThan(0);
    expect(kept?.n).toBeGreaterThanOrEqual(acknowledged);
  });

  it('without any ballast left is waited out', async () => {
    const disk = await newDisk(500);
    if (disk === null) return;
    const dataDir = join(disk, 'data');
    const lines: string[] = [];
    const running = await start({ dataDir, durable: false, onLog: (line) => lines.push(line) });
    await query(running.url, 'create table kept (n int)', 'insert into kept values (7)');
    const large = await fill(disk, 0);
    process.kill(await serverPid(dataDir), 'SIGKILL');
    const refusals = () => lines.filter((line) => /not back yet: Only \d+ MB are free/.test(line));
    await until(async () => refusals().length > 1, 10_000);
    await rm(large);
    await until(() => answers(running.url), 20_000);
    expect(await query(running.url, 'select n from kept')).toEqual([{ n: 7 }]);
  });
});
