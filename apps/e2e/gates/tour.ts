import { availableParallelism } from 'node:os';
import type { Browser, BrowserContext, Cookie, Page } from 'playwright-core';
import { type Account, demoAccounts } from '../harness/accounts.js';
import { launchChromium, type Look, openContext } from '../harness/browser.js';
import { settled } from '../harness/settled.js';
import { type Affiliation, signInByRequest } from '../harness/sign-in.js';
import { patternOf, routePatterns } from './routes.js';
import { Seen, type Visit } from './visits.js';
import { doorPaths, openLinks, pathsWithoutLink, stranger, strangersVisits } from './ways-without-link.js';

/** Screens looked at at a time: a screen that comes to rest leaves its core to another. */
const walkers = Math.max(4, 2 * availableParallelism());

/** Every screen of the product, found by walking its links as each demo account. */
export class Tour {
  private readonly signedIn = new Map<string, Cookie[]>();
  private readonly opened = new Set<string>();

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
    const seen = new Seen();
    const walk = async (walking: Account[]) => {
      for (const account of walking) await tour.walkAs(account, seen);
    };
    // Who sees a screen first depends on those of the same role only: roles walk at the same time, each in its order.
    await Promise.all(byRole(accounts).map(walk));
    return tour;
  }

  /** Routes that nothing leads to, and those to which no open link was there. */
  unreached(): string[] {
    const visited = new Set(this.visits.map(({ pattern }) => pattern));
    return this.patterns.filter(
      (pattern) =>
        (pattern !== '/' && !visited.has(pattern)) ||
        openLinks.some(([opened]) => opened === pattern && !this.opened.has(pattern)),
    );
  }

  /** Does something with every screen, several at a time; who looks at the next one as well keeps their window. */
  async each(look: Look, visits: Visit[], work: (page: Page, visit: Visit) => Promise<void>): Promise<void> {
    const waiting = [...visits].sort((one, other) => whoseIs(one).localeCompare(whoseIs(other)));
    const walker = async () => {
      let page: Page | undefined;
      let who: string | undefined;
      for (let visit = waiting.shift(); visit; visit = waiting.shift()) {
        if (!page || who !== whoseIs(visit)) {
          await page?.context().close();
          who = whoseIs(visit);
          page = await this.sitDown(look, who);
        }
        // Always loaded anew: nothing that was done to a screen is left on the next one.
        await page.goto(visit.path);
        await settled(page);
        await work(page, visit);
      }
      await page?.context().close();
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

  private async sitDown(look: Look, who: string): Promise<Page> {
    const context = await openContext(this.browser, look);
    await context.addCookies(this.signedIn.get(who) ?? []);
    return context.newPage();
  }

  private async walkAs(account: Account, seen: Seen): Promise<void> {
    const context = await openContext(this.browser);
    const { affiliations } = await signInByRequest(context, account);
    this.signedIn.set(account.email, await context.cookies());
    const page = await context.newPage();
    const waiting = [
      ...doorPaths(affiliations),
      ...affiliations.map(({ id }) => `/a/${id}`),
      ...(await pathsWithoutLink(context, affiliations)),
    ];
    for (let path = waiting.shift(); path; path = waiting.shift()) {
      const pattern = patternOf(path.split(/[?#]/)[0] ?? '', this.patterns);
      const role = affiliations.find(({ id }) => path?.startsWith(`/a/${id}`))?.role ?? account.role;
      const before = pattern ? seen.before(path, pattern, role, account) : null;
      if (!pattern || before === null) continue;
      await page.goto(path);
      await settled(page);
      this.visits.push({ pattern, path, account, role, again: before > 0 });
      const links = page.locator('a[href^="/"]');
      waiting.push(...(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))));
    }
    for (const affiliation of affiliations) await this.addOpenLinks(context, affiliation);
    await context.close();
  }

  /** Links from mails, of each kind one. */
  private async addOpenLinks(context: BrowserContext, affiliation: Affiliation): Promise<void> {
    for (const [pattern, make] of openLinks) {
      if (this.opened.has(pattern)) continue;
      const path = await make(context, affiliation);
      if (!path) continue;
      this.opened.add(pattern);
      this.visits.push(stranger(pattern, path));
    }
  }
}

/** The mail of who looks; empty for a stranger. */
const whoseIs = ({ account }: Visit): string => account?.email ?? '';

const byRole = (accounts: readonly Account[]): Account[][] =>
  [...new Set(accounts.map(({ role }) => role))].map((role) => accounts.filter((each) => each.role === role));
