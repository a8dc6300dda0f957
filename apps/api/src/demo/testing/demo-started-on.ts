import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import type { OrganizationKind, Role } from '@mutuality/domain/access';
import { addDays, type CalendarDay, dayAt, startOfDay, weekdayOf } from '@mutuality/domain/time';
import { Pool } from 'pg';
import { testDatabase } from '../../../test/database.js';
import { ownDatabase } from '../../../test/own-database.js';
import type { Actor } from '../../platform/access/actor.js';
import { AuthStore } from '../../platform/access/auth-store.js';
import { apiDataSource, authPool, connectionUrls } from '../../platform/database/connections.js';
import { Database } from '../../platform/database/database.js';
import { expectsCuts } from '../../platform/database/expects-cuts.js';
import { loadSecrets } from '../../platform/database/secrets.js';
import type { ReadTx } from '../../platform/database/tx.js';
import { newToken, tokenHash } from '../../platform/sessions/token.js';
import { demoAccount } from '../accounts.js';
import { loadDemo } from '../load-demo.js';

/** A deployment of a test's own whose first start, with the demo, was on a certain day. */
export interface StartedDemo {
  today: CalendarDay;
  authStore: AuthStore;
  /** Bound by no policy. */
  owner: Pool;
  /** Reads as the person of an account, in their first affiliation. */
  readAs<T>(key: string, work: (tx: ReadTx, actor: Actor) => Promise<T>): Promise<T>;
  drop(): Promise<void>;
}

/** Days yet to come on which a demo may be started first: every weekday, both clock changes, the turns of years and of February. */
export function firstDays(): [when: string, day: CalendarDay][] {
  const today = dayAt(Date.now(), 'America/Detroit');
  const next = (monthDay: string) => {
    const day = `${today.slice(0, 4)}-${monthDay}`;
    return day > today ? day : `${Number(today.slice(0, 4)) + 1}-${monthDay}`;
  };
  const onOrAfter = (day: CalendarDay, weekday: number) => addDays(day, (weekday - weekdayOf(day) + 7) % 7);
  const [forward, back] = [onOrAfter(next('03-08'), 7), onOrAfter(next('11-01'), 7)];
  return [
    ['a Sunday on which clocks go forward', forward],
    ['the Monday before it', addDays(forward, -6)],
    ['the Friday before clocks go back', addDays(back, -2)],
    ['the Tuesday after it', addDays(back, 2)],
    ['the last Thursday of a year', addDays(onOrAfter(next('12-31'), 4), -7)],
    ['the Saturday when a fiscal year ends', onOrAfter(next('06-24'), 6)],
    ['the last Wednesday of February', addDays(onOrAfter(next('03-01'), 3), -7)],
  ];
}

const allButDate = [
  ...['hrtime', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate', 'clearImmediate'],
  ...['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'],
] as Parameters<typeof jest.useFakeTimers>[0] extends { doNotFake?: (infer Api)[] } | undefined
  ? Api[]
  : never;

/** At half past ten in the morning in Detroit, by the clocks of this process and of the test's own database. */
export async function demoStartedOn(today: CalendarDay): Promise<StartedDemo> {
  const { folder } = await testDatabase();
  const own = await ownDatabase();
  const secrets = await loadSecrets(folder);
  const urls = connectionUrls(own.url, secrets);
  const owner = expectsCuts(new Pool({ connectionString: own.url, max: 1 }));
  const now = new Date(startOfDay(today, 'America/Detroit') + 10.5 * 3_600_000);
  await owner.query(
    `create or replace function pg_catalog.clock_timestamp() returns timestamptz language sql as $$ select timestamptz '${now.toISOString()}' $$`,
  );
  const database = new Database(await apiDataSource(urls.api, 2, 30_000).initialize(), secrets.contextKey);
  const authStore = new AuthStore(authPool(urls.auth, 2));
  jest.useFakeTimers({ now, doNotFake: allButDate });
  await loadDemo({ database, authStore, dataDir: folder });
  return {
    today,
    authStore,
    owner,
    readAs: async (key, work) => {
      const actor = await actorOf(authStore, demoAccount(key).email);
      return database.read(actor, (tx) => work(tx, actor));
    },
    drop: async () => {
      jest.useRealTimers();
      await Promise.all([database.close(), authStore.close(), owner.end()]);
      await own.drop();
    },
  };
}

async function actorOf(authStore: AuthStore, mail: string): Promise<Actor> {
  const [account] = await authStore.rows<{ user_id: string }>('facts_by_sign_in_name', mail);
  if (!account) throw new Error(`nobody signs in as ${mail}`);
  const userId = account.user_id;
  const { affiliations } = await authStore.value<Whoami>('whoami', userId);
  const first = affiliations[0]!;
  const sessionId = randomUUID();
  await authStore.value('open_session', sessionId, userId, tokenHash(newToken()));
  return {
    purpose: 'user',
    principalId: first.id,
    userId,
    sessionId,
    role: first.role,
    tenantId: first.organization.id,
    organizationKind: first.organization.kind,
    language: 'en',
  };
}

/** Who signs in, as `auth.whoami` says it. */
export interface Whoami {
  affiliations: { id: string; role: Role; organization: { id: string; kind: OrganizationKind } }[];
}
