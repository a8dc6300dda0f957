import { jobs } from '../../jobs.js';
import type { AuthStore } from '../access/auth-store.js';
import type { Database } from '../database/database.js';
import { openMailer } from '../mail/open-mailer.js';
import type { Settings } from '../settings.js';
import { runJobs, type RunningJobs } from './run-jobs.js';

/** Runs every job of the product in this process, with the deployment's mailer. */
export function startJobs(platform: {
  settings: Settings;
  database: Database;
  authStore: AuthStore;
  /** The database, as mutuality_jobs. */
  jobsUrl: string;
}): Promise<RunningJobs> {
  const { settings, database, authStore, jobsUrl } = platform;
  return runJobs(jobsUrl, jobs, { database, auth: authStore, mailer: openMailer(settings) });
}
