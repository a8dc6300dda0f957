import { Pool, types } from 'pg';
import { DataSource } from 'typeorm';
import { entities } from '../../entities.js';
import type { Secrets } from './secrets.js';

// Calendar days and 64-bit counts leave the driver as text and number: a Date would drag a time zone in.
types.setTypeParser(types.builtins.DATE, (value) => value);
types.setTypeParser(types.builtins.INT8, (value) => Number(value));

/** What a process that runs jobs calls itself at the database, so that the others see whether one lives. */
export const JOBS_NAME = 'mutuality-jobs';

/** The same server and database as `url`, as another login role. */
export function urlAs(url: string, role: string, password: string): string {
  const parsed = new URL(url);
  parsed.username = role;
  parsed.password = password;
  return parsed.href;
}

/** Where each login role connects: beside the migrator's url, or where the deployment says. */
export function connectionUrls(url: string, secrets: Secrets) {
  return {
    api: process.env.DATABASE_API_URL ?? urlAs(url, 'mutuality_api', secrets.apiPassword),
    auth: process.env.DATABASE_AUTH_URL ?? urlAs(url, 'mutuality_auth', secrets.authPassword),
    jobs: process.env.DATABASE_JOBS_URL ?? urlAs(url, 'mutuality_jobs', secrets.jobsPassword),
  };
}

/** The API's own connection pool, not yet open: it logs in as mutuality_api and owns nothing. */
export function apiDataSource(url: string, poolSize = 10): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities,
    poolSize,
    applicationName: 'mutuality-api',
    extra: { statement_timeout: 5_000, idle_in_transaction_session_timeout: 30_000 },
  });
}

/** The pool of sign-in: it may only execute the functions of schema auth. */
export function authPool(url: string, max = 4): Pool {
  const pool = new Pool({ connectionString: url, max, application_name: 'mutuality-auth' });
  pool.on('error', () => undefined); // a lost idle connection is replaced at the next use
  return pool;
}

/** The pool of the job runner: it owns the queue and nothing else. */
export function jobsPool(url: string, max: number): Pool {
  const pool = new Pool({ connectionString: url, max, application_name: JOBS_NAME });
  pool.on('error', () => undefined); // a lost idle connection is replaced at the next use
  pool.on('connect', (client) => client.on('error', () => undefined)); // one in use says so at its next query
  return pool;
}
