import type { Role } from '@mutuality/domain/access';
import type { AuthStore } from '../platform/access/auth-store.js';
import { the } from './the.js';

/** The password of every demo account. The demo is fictional and reachable by whoever can reach the port. */
export const DEMO_PASSWORD = 'riverbend-walks-with';

/** A person of the demo, as printed at start. */
export interface DemoAccount {
  key: string;
  name: string;
  email: string;
  role: Role;
  organization: string;
}

const account = (key: string, name: string, role: Role, organization: string): DemoAccount => ({
  key,
  name,
  email: `${key}@riverbend.example`,
  role,
  organization,
});

const RIVERBEND = 'Riverbend Library Cooperative';
const ALDER = 'Alder County Library';
const COPPER = 'Copper Shore District Library';
const TAMARACK = 'Tamarack Township Library';
const INSTITUTE = 'Riverbend Recovery Institute';
const PEER_CENTER = 'North Shore Peer Center';
const LAKELAND = 'Lakeland Library Network';
const BIRCH = 'Birch Lake Public Library';

/** Names of the demo's organisations: fictional, all of them. */
export const demoNames = {
  RIVERBEND,
  ALDER,
  COPPER,
  TAMARACK,
  INSTITUTE,
  PEER_CENTER,
  LAKELAND,
  BIRCH,
} as const;

/** One account for each role, and one person with two affiliations (`robin`). */
export const demoAccounts: readonly DemoAccount[] = [
  account('ada', 'Ada Vance', 'CONSORTIUM_ADMIN', RIVERBEND),
  account('lena', 'Lena Ortiz', 'LIBRARY_ADMIN', ALDER),
  account('sam', 'Sam Keller', 'BRANCH_STAFF', ALDER),
  account('noor', 'Noor Haddad', 'LIBRARY_ADMIN', COPPER),
  account('ewa', 'Ewa Lind', 'LIBRARY_ADMIN', TAMARACK),
  account('carla', 'Carla Reyes', 'COORDINATOR', INSTITUTE),
  account('sol', 'Sol Brandt', 'SUPERVISOR', INSTITUTE),
  account('anthony', 'Anthony Boyd', 'NAVIGATOR', INSTITUTE),
  account('maria', 'Maria Quist', 'NAVIGATOR', INSTITUTE),
  account('cole', 'Cole Hanna', 'COORDINATOR', PEER_CENTER),
  account('robin', 'Robin Park', 'BRANCH_STAFF', `${ALDER} and ${COPPER}`),
  account('lou', 'Lou Marsh', 'CONSORTIUM_ADMIN', LAKELAND),
  account('bea', 'Bea Novak', 'LIBRARY_ADMIN', BIRCH),
];

/** The account of that key. */
export function demoAccount(key: string): DemoAccount {
  const found = demoAccounts.find((one) => one.key === key);
  if (!found) throw new Error(`the demo has no account ${key}`);
  return found;
}

/** Those of the demo's accounts that a deployment has: all of them where the demo was loaded, else none. */
export async function accountsOf(authStore: AuthStore): Promise<DemoAccount[]> {
  const found: DemoAccount[] = [];
  for (const one of demoAccounts) {
    const known = await authStore.rows('facts_by_sign_in_name', one.email);
    if (known.length > 0) found.push(one);
  }
  return found;
}

/** Accounts as aligned lines, for the terminal. */
export function accountsTable(accounts: readonly DemoAccount[]): string {
  const rows = accounts.map(({ email, role, organization }) => [email, DEMO_PASSWORD, role, organization]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => the(row, column).length)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return ['Demo accounts (e-mail, password, role, organisation):', ...lines.map((line) => `  ${line}`)].join(
    '\n',
  );
}
