import type { Role } from '@mutuality/domain/access';
import type { Browser, BrowserContext, Cookie, Page } from 'playwright-core';
import { type Account, demoAccounts } from '../harness/accounts.js';
import { launchChromium, type Look, openContext } from '../harness/browser.js';
import { settled } from '../harness/settled.js';
import { type Affiliation, askGraphql, signInByRequest } from '../harness/sign-in.js';
import { patternOf, routePatterns } from './routes.js';

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

export const nameOf = (visit: Visit): string => `${visit.pattern} (${visit.role})`;

/** How many people of one role look at a route: a library with one outlet and one with five differ. */
const eachRoute = 2;
const walkers = 4;
/** Parts of the address that make another screen of the same route. */
const screens = ['tab', 'view'];

/** Every screen of the product, found by walking its links as each demo account. */
export class Tour {
  private readonly signedIn = new Map<string, Cookie[]>();

  private constructor(
    private readonly browser: Browser,
    readonly patterns: string[],
    readonly visits: Visit[],
  ) {}

  /** A browser without having seen anything, for gates that look at no screen. */
  static async stayAtHome(): Promise<Tour> {
    return new Tour(await launchChromium(), [], []);
  }

  static async walk(): Promise<Tour> {
    const browser = await launchChromium();
    const patterns = routePatterns();
    const tour = new Tour(browser, patterns, strangersVisits(patterns));
    const accounts = await demoAccounts();
    const seen = new Map<string, Set<string>>();
    for (const account of accounts) await tour.walkAs(account, seen);
    return tour;
  }

  /** Routes that no link leads to. */
  unreached(): string[] {
    return this.patterns.filter(
      (pattern) => pattern !== '/' && !this.visits.some((visit) => visit.pattern === pattern),
    );
  }

  /** Does something with every screen, four at a time, each person in a window of their own. */
  async each(look: Look, visits: Visit[], work: (page: Page, visit: Visit) => Promise<void>): Promise<void> {
    const waiting = [...visits];
    const walker = async () => {
      const windows = new Map<string, BrowserContext>();
      for (let visit = waiting.shift(); visit; visit = waiting.shift()) {
        const page = await this.open(windows, look, visit);
        await work(page, visit);
        await page.close();
      }
      await Promise.all([...windows.values()].map((context) => context.close()));
    };
    await Promise.all(Array.from({ length: walkers }, walker));
  }

  /** A window for a gate that goes its own way. */
  window(look: Look): Promise<BrowserContext> {
    return openContext(this.browser, look);
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  private async open(windows: Map<string, BrowserContext>, look: Look, visit: Visit): Promise<Page> {
    const who = visit.account?.email ?? '';
    let context = windows.get(who);
    if (!context) {
      context = await openContext(this.browser, look);
      await context.addCookies(this.signedIn.get(who) ?? []);
      windows.set(who, context);
    }
    const page = await context.newPage();
    await page.goto(visit.path);
    await settled(page);
    return page;
  }

  private async walkAs(account: Account, seen: Map<string, Set<string>>): Promise<void> {
    const context = await openContext(this.browser);
    const { affiliations } = await signInByRequest(context, account);
    this.signedIn.set(account.email, await context.cookies());
    const page = await context.newPage();
    const waiting = [
      ...doorPaths(affiliations, this.patterns),
      ...affiliations.map(({ id }) => `/a/${id}`),
      ...(await pathsWithoutLink(context, affiliations)),
    ];
    for (let path = waiting.shift(); path; path = waiting.shift()) {
      const pattern = patternOf(path.split(/[?#]/)[0] ?? '', this.patterns);
      const role = affiliations.find(({ id }) => path?.startsWith(`/a/${id}`))?.role ?? account.role;
      const before = pattern ? seenBefore(seen, path, pattern, role, account) : null;
      if (!pattern || before === null) continue;
      await page.goto(path);
      await settled(page);
      this.visits.push({ pattern, path, account, role, again: before > 0 });
      const links = page.locator('a[href^="/"]');
      waiting.push(...(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))));
    }
    await context.close();
  }
}

/**
 * How many people of this role have seen this screen, which this one now sees too; null when it need not be
 * looked at again: each person sees one screen of a route, each role a few.
 */
function seenBefore(
  seen: Map<string, Set<string>>,
  path: string,
  pattern: string,
  role: Role,
  { email }: Account,
): number | null {
  const { searchParams } = new URL(path, 'http://mutuality.invalid');
  const screen = [role, pattern, ...screens.map((name) => searchParams.get(name) ?? '')].join(' ');
  const people = seen.get(screen) ?? new Set();
  if (people.has(email) || people.size >= eachRoute) return null;
  seen.set(screen, people.add(email));
  return people.size - 1;
}

/** What somebody without an account sees: the sign-in, and links that nobody knows (or no longer). */
const strangersVisits = (patterns: string[]): Visit[] =>
  patterns
    .filter((pattern) => pattern === '/sign-in' || /\/\$token$/.test(pattern))
    .map((pattern) => ({
      pattern,
      path: pattern.replace('$token', 'bm90LWEtbGluay1vZi1hbnlib2R5LWF0LWFsbC1oZXJl'),
      account: null,
      role: 'STRANGER' as const,
      again: false,
    }));

/** Screens to which the demo has no link just now: the first coordinator's invitation, as all partners have one. */
async function pathsWithoutLink(
  context: BrowserContext,
  affiliations: readonly Affiliation[],
): Promise<string[]> {
  const admin = affiliations.find(({ role }) => role === 'CONSORTIUM_ADMIN');
  if (!admin) return [];
  const answer = await askGraphql<{ members: { id: string }[] }>(
    context,
    admin.id,
    'query ($id: ID!) { members(consortiumId: $id, kind: RECOVERY_ORGANIZATION) { id } }',
    { id: admin.organization.id },
  );
  return (answer.data?.members ?? []).slice(0, 1).map(({ id }) => `/a/${admin.id}/partners/${id}`);
}

/** Screens before one is at work, for who has more than one affiliation. */
const doorPaths = (affiliations: readonly unknown[], patterns: string[]): string[] =>
  affiliations.length > 1 ? ['/choose', '/switch'].filter((path) => patterns.includes(path)) : [];
