import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Pool } from 'pg';
import { closeTestDatabase, testDatabase } from '../../../test/database.js';
import { ownDatabase } from '../../../test/own-database.js';
import { newConsortium, type World } from '../../../test/world.js';
import { defineJob, type Ids } from './job.js';
import { enqueue, hurry, jobsUrl, runTestJobs, until } from './testing/run-test-jobs.js';

let world: World;
beforeAll(async () => {
  world = await newConsortium();
});
afterAll(closeTestDatabase);

/** A job name of this test's own, so that other runners leave it alone. */
const ownName = () => `test.${crypto.randomUUID()}`;

describe('a job', () => {
  it('is done once its transaction commits, and never when it does not', async () => {
    const name = ownName();
    const seen: Partial<Ids>[] = [];
    const jobs = await runTestJobs([defineJob(name, ['n'], async (ids) => void seen.push(ids))]);
    await world.write(world.admin, async (tx) => {
      tx.enqueue(name, { n: 'kept' });
      tx.unchanged();
    });
    await world
      .write(world.admin, async (tx) => {
        tx.enqueue(name, { n: 'lost' });
        throw new Error('changed my mind');
      })
      .catch(() => undefined);
    await until(() => seen.length > 0);
    await pause(200);
    await jobs.stop();
    expect(seen).toEqual([{ n: 'kept' }]);
  });

  it('reads as the recipient, with their own eyes and read-only', async () => {
    const name = ownName();
    const { library, branches } = await world.addLibrary('Eyes Library', [{}, {}]);
    const foreign = await world.addLibrary('Foreign Library');
    const director = await world.hire(library, 'LIBRARY_ADMIN');
    const clerk = await world.hire(library, 'BRANCH_STAFF', director, { branchIds: [branches[0]?.id ?? ''] });
    const seen: unknown[] = [];
    const job = defineJob(name, ['to'], async ({ to }, run) => {
      const found = await run.deliverAs(to, async (tx, recipient) => ({
        name: recipient.name,
        libraries: await tx.sql<{ id: string }>('select id from organization where id = any($1)', [
          [library.id, foreign.library.id],
        ]),
        write: await tx.sql('update organization set name = name').catch((error: Error) => error.message),
      }));
      seen.push(found);
    });
    const jobs = await runTestJobs([job]);
    await enqueue(name, { to: clerk.actor.principalId });
    await until(() => seen.length === 1);
    expect(seen[0]).toMatchObject({
      libraries: [{ id: library.id }],
      write: expect.stringContaining('read-only'),
    });

    await world.write(director, async (tx) => {
      await tx.sql('select authz.end_access($1)', [clerk.actor.principalId]);
      tx.unchanged();
    });
    await enqueue(name, { to: clerk.actor.principalId });
    await until(() => seen.length === 2);
    await jobs.stop();
    expect(seen[1]).toBeNull();
  });

  it('that fails is tried again, and neither queue nor log repeats what the error said', async () => {
    const name = ownName();
    let tries = 0;
    let effects = 0;
    const job = defineJob(name, [], async (_, run) => {
      tries += 1;
      await run.once(async () => void (effects += 1));
      if (tries === 1) throw new RangeError('secret jo@example.org');
    });
    const jobs = await runTestJobs([job]);
    await enqueue(name, {});
    const error = async () => {
      const { rows } = await world.db.owner.query<{ last_error: string | null }>(
        'select last_error from graphile_worker.jobs where task_identifier = $1',
        [name],
      );
      return rows[0]?.last_error ?? null;
    };
    await until(async () => (await error()) !== null);
    expect(await error()).toBe('RangeError');
    await hurry(name);
    await until(() => tries === 2);
    await jobs.stop();
    expect(effects).toBe(1);
  });

  it('without the ids that it needs fails before it begins', async () => {
    const job = defineJob('x', ['a', 'b'], async () => undefined);
    await expect(job.handle({ a: '1' }, {} as never)).rejects.toThrow('x came without b');
  });
});

describe('the runner', () => {
  it('stops within five seconds and gives a long job back', async () => {
    const name = ownName();
    let begun = false;
    let end = () => undefined as void;
    const endless = new Promise<void>((resolve) => void (end = resolve));
    const jobs = await runTestJobs([
      defineJob(name, [], async () => {
        begun = true;
        await endless;
      }),
    ]);
    await enqueue(name, {});
    await until(() => begun);
    const from = performance.now();
    await jobs.stop();
    expect(performance.now() - from).toBeLessThan(5_000);
    const { rows } = await world.db.owner.query(
      'select locked_by from graphile_worker.jobs where task_identifier = $1',
      [name],
    );
    expect(rows).toEqual([{ locked_by: null }]);
    end(); // what the job still wants to write finds no database, and that ends nothing
    await pause(50);
  });

  it('goes on after the database cut its lines, and frees the jobs of a process that was killed', async () => {
    const own = await ownDatabase();
    const owner = new Pool({ connectionString: own.url, max: 1 });
    owner.on('error', () => undefined); // the database is dropped while its last line is still closing
    const done: string[] = [];
    const job = defineJob('slow', ['n'], async ({ n = '' }) => {
      await pause(300);
      done.push(n);
    });
    const enqueueOwn = (n: string) => owner.query('select jobs.enqueue($1, $2)', ['slow', { n }]);
    await enqueueOwn('held');
    await owner.query(
      `update graphile_worker._private_jobs set locked_at = now(), locked_by = 'dead', attempts = 1`,
    );
    const jobs = await runTestJobs([job], { url: own.url });
    await until(() => done.includes('held'));
    await enqueueOwn('cut');
    await pause(100);
    await owner.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where application_name = 'mutuality-jobs' and datname = current_database()`,
    );
    await until(() => done.includes('cut'));
    await enqueueOwn('after');
    await until(() => done.includes('after'));
    await jobs.stop();
    await owner.end();
    await own.drop();
  });

  it('does again what it could not write down while the database was away', async () => {
    const own = await ownDatabase();
    const { owner } = await testDatabase();
    const away = async (is: boolean) => {
      await owner.query(`alter database ${own.name} with allow_connections ${!is}`);
      await owner.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [
        own.name,
      ]);
    };
    const asOwner = new Pool({ connectionString: own.url, max: 1 });
    asOwner.on('error', () => undefined);
    const enqueueOwn = (n: string) => asOwner.query('select jobs.enqueue($1, $2)', ['fickle', { n }]);
    const tries: string[] = [];
    const job = defineJob('fickle', ['n'], async ({ n = '' }) => {
      tries.push(n);
      if (tries.length === 1) await away(true);
    });
    const jobs = await runTestJobs([job], { url: own.url });
    await enqueueOwn('first');
    await until(() => tries.length === 1);
    await pause(500);
    await away(false);
    await until(() => tries.length === 2);
    await enqueueOwn('second');
    await until(() => tries.length === 3);
    await jobs.stop();
    expect(tries).toEqual(['first', 'first', 'second']);
    await asOwner.end();
    await own.drop();
  });

  it('connects as a role that reads nothing of the tenants', async () => {
    const pool = new Pool({ connectionString: await jobsUrl(), max: 1 });
    await expect(pool.query('select * from organization')).rejects.toThrow('permission denied');
    await expect(pool.query('select * from auth.session')).rejects.toThrow('permission denied');
    await pool.end();
    const { owner } = await testDatabase();
    expect((await owner.query('select from organization')).rowCount).toBeGreaterThan(0);
  });
});
