import { Pool, types } from 'pg';
import { DataSource } from 'typeorm';
import { entities } from '../../entities.js';
import { expectsCuts } from './expects-cuts.js';
import type { Secrets } from './secrets.js';

// Calendar days and 64-bit counts leave the driver as text and number: a Date would drag a time zone in.
types.setTypeParser(types.builtins.DATE, (value) => value);
types.setTypeParser(types.builtins.INT8, (value) => Number(value));

/** What a process that runs jobs calls itself at the database, so that the others see whether one lives. */
export const JOBS_NAME = 'mutuality-jobs';

/** Idle connections that a pool keeps, so that the next person after a quiet moment does not wait for a new one. */
const KEPT = 1;

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

/**
 * The API's own connection pool, not yet open: it logs in as mutuality_api and owns nothing. `longest` is the time after which a
 * statement is given up, in milliseconds.
 */
export function apiDataSource(url: string, poolSize = 10, longest = 5_000): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities,
    poolSize,
    applicationName: 'mutuality-api',
    extra: { min: KEPT, statement_timeout: longest, idle_in_transaction_session_timeout: 30_000 },
  });
}

/** The pool of sign-in: it may only execute the functions of schema auth. */
export function authPool(url: string, max = 4): Pool {
  return expectsCuts(new Pool({ connectionString: url, max, min: KEPT, application_name: 'mutuality-auth' }));
}

/** The pool of the job runner: it owns the queue and nothing else. */
export function jobsPool(url: string, max: number): Pool {
  return expectsCuts(new Pool({ connectionString: url, max, application_name: JOBS_NAME }));
}
