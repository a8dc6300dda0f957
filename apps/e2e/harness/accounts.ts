import type { Role } from '@mutuality/domain/access';
import { runCli } from './run-cli.js';
import { sharedProduct } from './shared-product.js';

export interface Account {
  email: string;
  password: string;
  role: Role;
  organization: string;
}

let known: Promise<Account[]> | undefined;

/** The demo's accounts, as `cli -- demo accounts --json` prints them. */
export function demoAccounts(): Promise<Account[]> {
  known ??= runCli(sharedProduct().dataDir, 'demo', 'accounts', '--json').then(
    (text) => JSON.parse(text) as Account[],
  );
  return known;
}

/** A demo account of that role; with `organization`, the one whose organisation's name has those words. */
export async function demoAccount(role: Role, organization = ''): Promise<Account> {
  const accounts = await demoAccounts();
  const found = accounts.find((each) => each.role === role && each.organization.includes(organization));
  if (!found) throw new Error(`The demo has no ${role} ${organization}. It has: ${JSON.stringify(accounts)}`);
  return found;
}
