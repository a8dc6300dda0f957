import type { Role } from '@mutuality/domain/access';
import type { Account } from '../harness/accounts.js';

/** One screen that one person can reach. */
export interface Visit {
  pattern: string;
  path: string;
  /** Who looks; null is a stranger without an account. */
  account: Account | null;
  role: Role | 'STRANGER';
  /** Whether another person of this role was here before. */
  again: boolean;
}

export const nameOf = ({ pattern, role }: Visit): string => `${pattern} (${role})`;

/** How many people of one role look at a route: a library with one outlet and one with five differ. */
const eachRoute = 2;
/** Parts of the address that make another screen of the same route. */
const screens = ['tab', 'view'];

/** Which screens were looked at by whom. */
export class Seen {
  private readonly people = new Map<string, Set<string>>();

  /**
   * Notes that this person sees the screen. → how many of the role have seen it before; null when it need not be
   * looked at again: each person sees one screen of a route, each role a few.
   */
  before(path: string, pattern: string, role: Role, { email }: Account): number | null {
    const { searchParams } = new URL(path, 'http://mutuality.invalid');
    const screen = [role, pattern, ...screens.map((name) => searchParams.get(name) ?? '')].join(' ');
    const people = this.people.get(screen) ?? new Set();
    if (people.has(email) || people.size >= eachRoute) return null;
    this.people.set(screen, people.add(email));
    return people.size - 1;
  }
}
