import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { closeTestDatabase } from '../../../test/database.js';
import { newConsortium, type Person, type World } from '../../../test/world.js';
import { hurry, runTestJobs, until } from '../jobs/testing/run-test-jobs.js';
import { defineMail, mailToAffiliation, sendMail } from './define-mail.js';

let world: World;
let clerk: Person;
let branchId: string;

beforeAll(async () => {
  world = await newConsortium();
  const { library, branches } = await world.addLibrary('Mail Library', [{}, {}]);
  branchId = branches[0]?.id ?? '';
  const director = await world.hire(library, 'LIBRARY_ADMIN');
  clerk = await world.hire(library, 'BRANCH_STAFF', director, { branchIds: [branchId] });
});
afterAll(closeTestDatabase);

/** A mail that names a branch, as long as its recipient may read it. */
const branchMail = defineMail(
  'branch-news',
  ['branchId'],
  async (tx, ids) => {
    const [row] = await tx.sql<{ name: string }>('select name from branch where id = $1', [ids.branchId]);
    return row ?? null;
  },
  {
    en: ({ name }, to, links) => ({
      subject: `News of ${name}`,
      paragraphs: [`${to.organizationName} has news.`],
      action: { label: 'See it', url: links.page(to.affiliationId, 'news') },
    }),
    es: ({ name }) => ({ subject: `Noticias de ${name}`, paragraphs: ['Hay noticias.'] }),
  },
);

/** The job under a name of this test's own: other tests' mails are not its business. */
const own = { ...mailToAffiliation([branchMail]), name: `test.${crypto.randomUUID()}` };

const send = (to: Person, branch: string) =>
  world.write(world.admin, async (tx) => {
    const ownTx = { ...tx, enqueue: (_: string, ids: Record<string, string>) => tx.enqueue(own.name, ids) };
    sendMail(ownTx, branchMail, to.actor.principalId, { branchId: branch });
    tx.unchanged();
  });

/** The queue is empty of this job, so that nothing more will come. */
const queueIsEmpty = async () => {
  const { rowCount } = await world.db.owner.query(
    'select from graphile_worker.jobs where task_identifier = $1',
    [own.name],
  );
  return rowCount === 0;
};

describe('a mail to a person in an affiliation', () => {
  it('is written at delivery, in their language, leading to the page under that affiliation', async () => {
    const jobs = await runTestJobs([own]);
    await send(clerk, branchId);
    await until(() => jobs.sent.length === 1);
    expect(jobs.sent[0]).toMatchObject({
      subject: 'News of Mail Library',
      to: { address: clerk.mail },
      from: { name: 'Mutuality', address: 'no-reply@mutuality.example' },
      body: expect.stringContaining(`https://mutuality.example/a/${clerk.actor.principalId}/news\n`),
    });
    await world.db.authStore.value('change_language', clerk.actor.userId, 'es');
    await send(clerk, branchId);
    await until(() => jobs.sent.length === 2);
    await jobs.stop();
    expect(jobs.sent[1]?.subject).toBe('Noticias de Mail Library');
    expect(jobs.sent[1]?.body).toMatch(/^Hola, /);
  });

  it('is not sent when they may not read it (R14), or when their access ended', async () => {
    const foreign = await world.addLibrary('Foreign Library');
    const jobs = await runTestJobs([own]);
    await send(clerk, foreign.branches[0]?.id ?? '');
    await send(world.admin, foreign.branches[0]?.id ?? '');
    await until(() => jobs.sent.length === 1);
    await world.db.owner.query('update affiliation set ends_at = now() where id = $1', [
      world.admin.actor.principalId,
    ]);
    await world.db.owner.query('select jobs.enqueue($1, $2)', [
      own.name,
      { template: 'branch-news', affiliationId: world.admin.actor.principalId, branchId },
    ]);
    await until(queueIsEmpty);
    await jobs.stop();
    await world.db.owner.query('update affiliation set ends_at = null where id = $1', [
      world.admin.actor.principalId,
    ]);
    expect(jobs.sent).toHaveLength(1);
    expect(jobs.sent[0]?.subject).toBe('News of Foreign Library');
  });

  it('is tried again when the server was down, and sent once', async () => {
    let down = true;
    const jobs = await runTestJobs([own], {
      send: async () => {
        if (!down) return;
        down = false;
        throw new Error('451 try later');
      },
    });
    await send(clerk, branchId);
    await until(() => !down);
    await until(async () => {
      await hurry(own.name);
      return queueIsEmpty();
    });
    await jobs.stop();
    expect(jobs.sent).toHaveLength(1);
  });

  it('is not sent again when only its success was lost', async () => {
    const jobs = await runTestJobs([own]);
    await send(clerk, branchId);
    await until(() => jobs.sent.length === 1);
    await until(queueIsEmpty);
    await jobs.stop();
    const { key } = jobs.sent[0] ?? { key: '' };
    const [id, revision] = key.split('.');
    await world.db.owner.query(
      `insert into graphile_worker._private_jobs (id, revision, task_id, payload, max_attempts)
       overriding system value
       select $1, $2, t.id, $3, 14 from graphile_worker._private_tasks t where t.identifier = $4`,
      [id, revision, { template: 'branch-news', affiliationId: clerk.actor.principalId, branchId }, own.name],
    );
    const again = await runTestJobs([own]);
    await until(queueIsEmpty);
    await again.stop();
    expect(again.sent).toEqual([]);
  });
});
