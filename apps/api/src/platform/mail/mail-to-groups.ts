import { defineJob, type Ids, type Job, type JobRun } from '../jobs/job.js';

type Given = Partial<Ids> & Ids<'template'>;

/** One mail for each of these affiliations, all of them enqueued or none. */
async function fanOut(run: JobRun, given: Given, affiliationIds: readonly string[]): Promise<void> {
  await run.enqueueOnce(
    affiliationIds.map((affiliationId) => ({
      task: 'mail.to_affiliation',
      ids: { ...(given as Ids), affiliationId },
    })),
  );
}

/** A mail to whoever works at a branch at the time of delivery: its staff, or the library's admins while it has none. */
export const mailToBranch: Job = defineJob(
  'mail.to_branch',
  ['template', 'libraryId', 'branchId'],
  async (ids, run) => {
    const rows = await run.auth.rows<{ people_of_branch: string }>(
      'people_of_branch',
      ids.libraryId,
      ids.branchId,
    );
    await fanOut(
      run,
      ids,
      rows.map((row) => row.people_of_branch),
    );
  },
);

/** A mail to who plans at a recovery organisation at the time of delivery: its coordinators and supervisors. */
export const mailToCoordinators: Job = defineJob(
  'mail.to_coordinators',
  ['template', 'organizationId'],
  async (ids, run) => {
    const rows = await run.auth.rows<{ coordinators_of: string }>('coordinators_of', ids.organizationId);
    await fanOut(
      run,
      ids,
      rows.map((row) => row.coordinators_of),
    );
  },
);
