import { afterEach, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlive } from './process-info.js';
import { type OtherProcess, startInOtherProcess } from './testing/other-process.js';
import { cleanUp, newFolder, query, serverPid, start, untilGone } from './testing/with-postgres.js';

const others: OtherProcess[] = [];
afterEach(async () => {
  for (const other of others.splice(0)) await other.kill();
  await cleanUp();
});

/** A program that has written a row and was then killed; its server goes on. */
async function killedParent(dataDir: string): Promise<{ pid: number; url: string }> {
  const parent = await startInOtherProcess({ dataDir, endWithParent: false });
  others.push(parent);
  await query(parent.said.url, 'create table kept (n int)', 'insert into kept values (7)');
  const pid = await serverPid(dataDir);
  await parent.kill();
  expect(isAlive(pid)).toBe(true);
  return { pid, url: parent.said.url };
}

describe('a server left by a killed parent', () => {
  it('is adopted as it runs, watched, and stopped with its new parent', async () => {
    const dataDir = await newFolder();
    const orphan = await killedParent(dataDir);
    const running = await start({ dataDir });
    expect(running).toMatchObject({ adopted: true, url: orphan.url, version: '18.4' });
    expect(await serverPid(dataDir)).toBe(orphan.pid);
    expect(await query(running.url, 'select n from kept')).toEqual([{ n: 7 }]);
    const exit = new Promise((resolve) => running.onExit(resolve));
    process.kill(orphan.pid, 'SIGKILL');
    expect(await exit).toMatchObject({ code: null, diskFull: false });
    await expect(running.stop()).resolves.toBeUndefined();
  });

  it('is stopped in good order by stop()', async () => {
    const dataDir = await newFolder();
    const orphan = await killedParent(dataDir);
    const running = await start({ dataDir });
    await running.stop();
    expect(isAlive(orphan.pid)).toBe(false);
    const lines: string[] = [];
    await start({ dataDir, onLog: (line) => lines.push(line) });
    expect(lines.join('\n')).toMatch(/database system was shut down at/);
  });

  it('is started anew when another configuration is wanted', async () => {
    const dataDir = await newFolder();
    const orphan = await killedParent(dataDir);
    const running = await start({ dataDir, settings: { work_mem: '5MB' } });
    expect(running.adopted).toBe(false);
    expect(isAlive(orphan.pid)).toBe(false);
    expect(await query(running.url, 'select n, current_setting($$work_mem$$) as mem from kept')).toEqual([
      { n: 7, mem: '5MB' },
    ]);
  });

  it('is not mistaken for the server of a copied folder', async () => {
    const dataDir = await newFolder();
    const orphan = await killedParent(dataDir);
    const copy = join(await newFolder(), 'copy');
    await cp(dataDir, copy, { recursive: true });
    execFileSync('chown', ['-R', '--reference', join(dataDir, 'cluster'), join(copy, 'cluster')]);
    const running = await start({ dataDir: copy });
    expect(running.adopted).toBe(false);
    expect(await serverPid(copy)).not.toBe(orphan.pid);
    expect(isAlive(orphan.pid)).toBe(true);
    expect((await start({ dataDir })).adopted).toBe(true);
  });

  it('may be dead, and its number another process by now', async () => {
    const dataDir = await newFolder();
    await (await start({ dataDir })).stop();
    const file = [process.pid, join(dataDir, 'cluster'), 1, 5432, '', '127.0.0.1', '  1  1', 'ready   ', ''];
    await writeFile(join(dataDir, 'cluster', 'postmaster.pid'), file.join('\n'));
    const running = await start({ dataDir });
    expect(running.adopted).toBe(false);
    expect(await readFile(join(dataDir, 'cluster', 'postmaster.pid'), 'utf8')).toMatch(/ready/);
  });
});

it('stops in good order with its parent where setpriv is there', async () => {
  if (process.platform !== 'linux') return console.log('No setpriv here: a killed parent leaves an orphan.');
  const dataDir = await newFolder();
  const parent = await startInOtherProcess({ dataDir });
  others.push(parent);
  await query(parent.said.url, 'create table kept (n int)', 'insert into kept values (7)');
  const pid = await serverPid(dataDir);
  await parent.kill();
  await untilGone(pid);
  const lines: string[] = [];
  const running = await start({ dataDir, onLog: (line) => lines.push(line) });
  expect(running.adopted).toBe(false);
  expect(lines.join('\n')).toMatch(/database system was shut down at/);
  expect(await query(running.url, 'select n from kept')).toEqual([{ n: 7 }]);
});

it('is waited for while it stops', async () => {
  const dataDir = await newFolder();
  const parent = await startInOtherProcess({ dataDir });
  others.push(parent);
  await parent.kill();
  const running = await start({ dataDir });
  expect(await query(running.url, 'select 1 as one')).toEqual([{ one: 1 }]);
});
