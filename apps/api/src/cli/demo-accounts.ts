import { access } from 'node:fs/promises';
import { join } from 'node:path';
import {
  accountsOf,
  accountsTable,
  type DemoAccount,
  demoAccounts,
  DEMO_PASSWORD,
} from '../demo/accounts.js';
import { Settings } from '../platform/settings.js';
import { openDatabase } from '../platform/start/open-database.js';

/**
 * `demo accounts [--json]`: who can sign in to the fictional demo, with password, role and organisation. A deployment without the demo
 * has none; where nothing was started yet, those that the first start makes.
 */
export async function printDemoAccounts(words: string[]): Promise<number> {
  const accounts = await accountsHere(Settings.from(process.env, true));
  if (words.includes('--json')) {
    console.log(JSON.stringify(accounts.map((account) => ({ ...account, password: DEMO_PASSWORD }))));
  } else {
    console.log(accounts.length > 0 ? accountsTable(accounts) : 'There are no demo accounts here.');
  }
  return 0;
}

async function accountsHere(settings: Settings): Promise<readonly DemoAccount[]> {
  if (!(await wasStarted(settings))) return settings.demo ? demoAccounts : [];
  const { authStore, close } = await openDatabase(settings);
  try {
    return await accountsOf(authStore);
  } finally {
    await close();
  }
}

/** Whether there is a database to ask: asking makes none. */
const wasStarted = ({ databaseUrl, dataDir }: Settings) =>
  databaseUrl !== undefined ||
  access(join(dataDir, 'postgres')).then(
    () => true,
    () => false,
  );
