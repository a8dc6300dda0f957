import { setTimeout as pause } from 'node:timers/promises';
import { testDatabase } from '../../../../test/database.js';
import { connectionUrls } from '../../database/connections.js';
import { loadSecrets } from '../../database/secrets.js';
import type { Job } from '../job.js';
import { links } from '../../mail/links.js';
import { Mailer } from '../../mail/mailer.js';
import type { Message } from '../../mail/transport.js';
import { runJobs } from '../run-jobs.js';

/** As mutuality_jobs, on the test database or on the one at `url`. */
export async function jobsUrl(url?: string): Promise<string> {
  const test = await testDatabase();
  return connectionUrls(url ?? test.url, await loadSecrets(test.folder)).jobs;
}

/** Runs these jobs; mails end in `sent`, unless `send` fails first. */
export async function runTestJobs(
  jobs: readonly Job[],
  { url, send }: { url?: string; send?: (message: Message) => Promise<void> } = {},
) {
  const { database, authStore } = await testDatabase();
  const sent: Message[] = [];
  const mailer = new Mailer(
    {
      send: async (message) => {
        await send?.(message);
        sent.push(message);
      },
    },
    links('https://mutuality.example'),
    'Mutuality <no-reply@mutuality.example>',
  );
  const running = await runJobs(await jobsUrl(url), jobs, { database, auth: authStore, mailer });
  return { sent, stop: () => running.stop() };
}

/** Waits until it is so; throws after 15 seconds. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 15_000;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error('it did not come to pass');
    await pause(25);
  }
}

/** Enqueues a job as the API's role does, in a transaction of its own. */
export async function enqueue(task: string, ids: Record<string, string>): Promise<void> {
  const { owner } = await testDatabase();
  await owner.query('select jobs.enqueue($1, $2)', [task, ids]);
}

/** Lets a failed job be tried again now instead of later. */
export async function hurry(task: string): Promise<void> {
  const { owner } = await testDatabase();
  await owner.query(
    `update graphile_worker._private_jobs j set run_at = now() from graphile_worker._private_tasks t
      where t.id = j.task_id and t.identifier = $1 and j.locked_at is null`,
    [task],
  );
}
