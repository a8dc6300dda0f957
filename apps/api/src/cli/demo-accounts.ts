import { accountsTable, demoAccounts, DEMO_PASSWORD } from '../demo/accounts.js';

/** `demo accounts [--json]`: who can sign in to the fictional demo, with password, role and organisation. */
export async function printDemoAccounts(words: string[]): Promise<number> {
  const list = demoAccounts.map((account) => ({ ...account, password: DEMO_PASSWORD }));
  console.log(words.includes('--json') ? JSON.stringify(list) : accountsTable());
  return 0;
}
