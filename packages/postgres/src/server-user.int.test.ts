import { afterEach, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { chmod, chown, cp, mkdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { readableBinaries } from './readable-binaries.js';
import { embeddedBinaries } from './server-binaries.js';
import { giveTreeTo } from './server-user.js';
import { startInOtherProcess } from './testing/other-process.js';
import { cleanUp, isRoot, newFolder, query, serverPid, start } from './testing/with-postgres.js';

afterEach(cleanUp);

const nobody = { uid: 65_534, gid: 65_534 };
const onlyAsRoot = (test: () => Promise<void>) => async () => {
  if (isRoot && process.platform === 'linux') await test();
  else console.log('Not run: only root of a Linux machine can try this.');
};

/** The user a process runs as. */
function userOf(pid: number): number {
  return Number(execFileSync('ps', ['-o', 'uid=', '-p', String(pid)], { encoding: 'utf8' }));
}

it('a normal user starts, stops and starts again a server of their own', async () => {
  const dataDir = await newFolder();
  const user = isRoot ? nobody : null;
  const uid = user?.uid ?? process.getuid?.() ?? 0;
  if (user !== null) await chown(dataDir, user.uid, user.gid);
  const first = await startInOtherProcess({ dataDir }, user);
  await query(first.said.url, 'create table kept (n int)');
  expect((await stat(join(dataDir, 'password'))).uid).toBe(uid);
  expect(userOf(await serverPid(dataDir))).toBe(uid);
  await first.finish();
  const second = await startInOtherProcess({ dataDir }, user);
  expect(await query(second.said.url, 'select count(*)::int as n from kept')).toEqual([{ n: 0 }]);
  await second.finish();
});

describe('as root', () => {
  it(
    'the server runs as nobody, who can read its data and not the password',
    onlyAsRoot(async () => {
      const dataDir = join(await newFolder(), 'data');
      const running = await start({ dataDir });
      expect(userOf(await serverPid(dataDir))).toBe(nobody.uid);
      expect((await stat(join(dataDir, 'cluster'))).uid).toBe(nobody.uid);
      const secret = join(dataDir, 'password');
      await expect(query(running.url, `select pg_read_file('${secret}')`)).rejects.toThrow(
        'Permission denied',
      );
    }),
  );

  it(
    'the server runs as the owner of the data that is there, with or without a name',
    onlyAsRoot(async () => {
      const dataDir = await newFolder();
      await (await start({ dataDir })).stop();
      await giveTreeTo({ uid: 12_345, gid: 12_345 }, join(dataDir, 'cluster'));
      const running = await start({ dataDir });
      expect(userOf(await serverPid(dataDir))).toBe(12_345);
      expect(await query(running.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    }),
  );

  it(
    'a folder of root is refused to a normal user in words',
    onlyAsRoot(async () => {
      const { said, finish } = await startInOtherProcess({ dataDir: await newFolder() }, nobody);
      expect(said.code).toBe('START_FAILED');
      expect(said.message).toMatch(/^This user may not write .* \(EACCES\): start it as the owner/);
      await finish();
      const dataDir = await newFolder();
      await (await start({ dataDir })).stop();
      await chmod(dataDir, 0o777);
      const other = await startInOtherProcess({ dataDir }, { uid: 12_345, gid: 12_345 });
      expect(other.said.message).toMatch(/belongs to the user with id 65534, not to you \(id 12345\)/);
      await other.finish();
    }),
  );

  it(
    'data below a folder that only root can enter is served, adopted and found again',
    onlyAsRoot(async () => {
      const closed = await newFolder();
      await chmod(closed, 0o700);
      const dataDir = join(closed, 'data');
      const parent = await startInOtherProcess({ dataDir, endWithParent: false });
      await query(parent.said.url, 'create table kept (n int)', 'insert into kept values (7)');
      await parent.kill();
      const adopted = await start({ dataDir });
      expect(adopted.adopted).toBe(true);
      await adopted.stop();
      const again = await start({ dataDir });
      expect(await query(again.url, 'select n from kept', 'checkpoint', 'select n from kept')).toEqual([
        { n: 7 },
      ]);
      expect(await query(again.url, 'select pg_reload_conf() as ok')).toEqual([{ ok: true }]);
    }),
  );

  it(
    'a backup brought back as root is given to the server again',
    onlyAsRoot(async () => {
      const dataDir = await newFolder();
      const first = await start({ dataDir });
      await query(first.url, 'create table kept (n int)', 'insert into kept values (7)');
      await first.stop();
      const restored = join(await newFolder(), 'restored');
      await cp(dataDir, restored, { recursive: true });
      await chmod(join(restored, 'cluster'), 0o755);
      const running = await start({ dataDir: restored });
      expect(await query(running.url, 'select n from kept')).toEqual([{ n: 7 }]);
    }),
  );

  it(
    'binaries below a folder that only root can enter are copied where nobody can run them, once',
    onlyAsRoot(async () => {
      const closed = await newFolder();
      await chmod(closed, 0o700);
      const { binDir, ...rest } = await embeddedBinaries();
      const packageDir = join(closed, basename(closed));
      await mkdir(packageDir);
      await cp(dirname(binDir), join(packageDir, 'native'), { recursive: true, verbatimSymlinks: true });
      await cp(join(binDir, '../../package.json'), join(packageDir, 'package.json'));
      const hidden = { ...rest, binDir: join(packageDir, 'native', 'bin') };
      const copied = await readableBinaries(hidden, nobody);
      try {
        expect(copied.binDir).not.toBe(hidden.binDir);
        const { ino } = await stat(join(copied.binDir, 'postgres'));
        expect(await readableBinaries(hidden, nobody)).toEqual(copied);
        expect((await stat(join(copied.binDir, 'postgres'))).ino).toBe(ino);
        await chmod(dirname(copied.binDir), 0o777);
        expect((await readableBinaries(hidden, nobody)).binDir).not.toBe(copied.binDir);
      } finally {
        for (const base of ['/var/cache', '/tmp']) {
          const name = basename(dirname(copied.binDir));
          await rm(join(base, 'embedded-postgres', name), { recursive: true, force: true });
        }
      }
      expect(await readableBinaries(hidden, null)).toEqual(hidden);
    }),
  );
});
