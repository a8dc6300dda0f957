import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { closeTestDatabase } from '../../../test/database.js';
import { newConsortium, type World } from '../../../test/world.js';
import type { Ids, Job } from '../jobs/job.js';
import { enqueue, hurry, runTestJobs, until } from '../jobs/testing/run-test-jobs.js';
import { mailToBranch, mailToCoordinators } from './mail-to-groups.js';

let world: World;
beforeAll(async () => {
  world = await newConsortium();
});
afterAll(closeTestDatabase);

/** The affiliations that a mail to this group would be written to. */
async function recipientsOf(job: Job, ids: Ids): Promise<string[]> {
  const own = { ...job, name: `test.${crypto.randomUUID()}` };
  const template = `test-${crypto.randomUUID()}`;
  const jobs = await runTestJobs([own]);
  await enqueue(own.name, { ...ids, template });
  await until(async () => {
    const left = 'select from graphile_worker.jobs where task_identifier = $1';
    return (await world.db.owner.query(left, [own.name])).rowCount === 0;
  });
  await jobs.stop();
  const { rows } = await world.db.owner.query<{ payload: Ids }>(
    `select payload from graphile_worker._private_jobs where payload ->> 'template' = $1`,
    [template],
  );
  for (const { payload } of rows) expect(payload).toMatchObject({ ...ids, template });
  return rows.map(({ payload }) => payload.affiliationId ?? '').sort();
}

const sorted = (...people: { actor: { principalId: string } }[]) =>
  people.map(({ actor }) => actor.principalId).sort();

describe('a mail to a branch', () => {
  it('goes to its staff, to the admins while it has none, and to nobody of another library', async () => {
    const { library, branches } = await world.addLibrary('Group Library', [{}, {}, {}]);
    const [one = '', two = '', three = ''] = branches.map(({ id }) => id);
    const other = await world.addLibrary('Other Library');
    const director = await world.hire(library, 'LIBRARY_ADMIN');
    const ann = await world.hire(library, 'BRANCH_STAFF', director, { branchIds: [one, two] });
    const bea = await world.hire(library, 'BRANCH_STAFF', director, { branchIds: [one] });
    const to = (branchId: string) =>
      recipientsOf(mailToBranch, { libraryId: library.id, branchId, week: '2026-W20' });
    expect(await to(one)).toEqual(sorted(ann, bea));
    expect(await to(two)).toEqual(sorted(ann));
    expect(await to(three)).toEqual(sorted(director));
    expect(await to(other.branches[0]?.id ?? '')).toEqual([]);
  });
});

describe('a mail to coordinators', () => {
  it('goes to coordinators and supervisors whose access has not ended', async () => {
    const organization = await world.addRecoveryOrganization('Peers');
    const first = await world.hire(organization, 'COORDINATOR');
    const second = await world.hire(organization, 'COORDINATOR', first);
    const supervisor = await world.hire(organization, 'SUPERVISOR', first);
    const to = () => recipientsOf(mailToCoordinators, { organizationId: organization.id });
    expect(await to()).toEqual(sorted(first, second, supervisor));
    await world.write(first, async (tx) => {
      await tx.sql('select authz.end_access($1)', [second.actor.principalId]);
      tx.unchanged();
    });
    expect(await to()).toEqual(sorted(first, supervisor));
  });

  it('is not enqueued again when its job is', async () => {
    const name = `test.${crypto.randomUUID()}`;
    const child = `test.${crypto.randomUUID()}`;
    let tries = 0;
    const jobs = await runTestJobs([
      {
        name,
        handle: async (_, run) => {
          tries += 1;
          await run.enqueueOnce([
            { task: child, ids: { n: '1' } },
            { task: child, ids: { n: '2' } },
          ]);
          if (tries === 1) throw new Error('after all');
        },
      },
    ]);
    await enqueue(name, {});
    await until(async () => {
      await hurry(name);
      return tries === 2;
    });
    await jobs.stop();
    const { rowCount } = await world.db.owner.query(
      'select from graphile_worker.jobs where task_identifier = $1',
      [child],
    );
    expect(rowCount).toBe(2);
  });
});
