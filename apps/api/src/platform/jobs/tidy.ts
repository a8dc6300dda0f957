import type { Pool } from 'pg';
import { JOBS_NAME } from '../database/connections.js';

/**
 * Puts the queue in order when a process starts. Jobs held by a process that was killed would wait four hours: when no other process
 * runs jobs, they are free at once. What is known of done jobs is kept for a week, longer than any job is tried.
 */
export async function tidy(pool: Pool): Promise<void> {
  await pool.query(
    `select graphile_worker.force_unlock_workers(array(
       select locked_by from graphile_worker.jobs where locked_by is not null))
      where not exists (
       select from pg_stat_activity
        where datname = current_database() and application_name = $1 and pid <> pg_backend_pid())`,
    [JOBS_NAME],
  );
  await pool.query(`delete from jobs.done where at < clock_timestamp() - interval '7 days'`);
}
