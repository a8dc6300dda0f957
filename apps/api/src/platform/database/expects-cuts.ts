import type { Pool } from 'pg';

/** Lets the database cut the lines of `pool` at any moment, in use or not: without this, Node would end the process. */
export function expectsCuts(pool: Pool): Pool {
  pool.on('error', () => undefined); // a lost idle line is replaced at the next use
  pool.on('connect', (client) => client.on('error', () => undefined)); // one in use says so at its next query
  return pool;
}
