import { rm } from 'node:fs/promises';

/** Stops the run's PostgreSQL and removes its folder. */
export default async function globalTeardown(): Promise<void> {
  await globalThis.testPostgres?.stop();
  if (process.env.MUTUALITY_TEST_FOLDER) {
    await rm(process.env.MUTUALITY_TEST_FOLDER, { recursive: true, force: true });
  }
}
