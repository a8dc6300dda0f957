import { afterAll, describe, expect, it } from '@jest/globals';
import { Pool } from 'pg';
import { ask, closeTestApp } from '../../../test/app.js';
import { closeTestDatabase, testDatabase } from '../../../test/database.js';
import { ownDatabase } from '../../../test/own-database.js';
import { newConsortium } from '../../../test/world.js';
import { expectsCuts } from './expects-cuts.js';

afterAll(closeTestApp);
afterAll(closeTestDatabase);

/** The partition in which a row of that instant lies. */
const placeOf = `
  with put as (
    insert into audit.event values (gen_random_uuid(), gen_random_uuid(), $1, 'test.put', 'DONE', 'T', null, null, null, null, '{}', null)
    returning tableoid)
  select tableoid::regclass::text as partition from put`;

describe('the audit', () => {
  it('has a partition for each month to come, and takes what comes later all the same', async () => {
    const own = await ownDatabase();
    const owner = expectsCuts(new Pool({ connectionString: own.url, max: 1 }));
    const put = async (at: Date) => {
      const { rows } = await owner.query<{ partition: string }>(placeOf, [at]);
      return rows[0]?.partition;
    };
    try {
      const now = new Date();
      const monthAhead = (months: number) =>
        new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, 15));
      const named = (at: Date) => `audit.event_${at.toISOString().slice(0, 7).replace('-', '_')}`;
      for (const months of [0, 1, 12]) {
        const at = monthAhead(months);
        expect(await put(at)).toBe(named(at));
      }
      const far = monthAhead(60);
      expect(await put(far)).toBe('audit.event_rest');
      // a month whose rows lie in the default partition stays there, and nothing fails
      await owner.query('select audit.keep_partitions(61)');
      expect(await put(far)).toBe('audit.event_rest');
      expect(await put(monthAhead(59))).toBe(named(monthAhead(59)));
    } finally {
      await owner.end();
      await own.drop();
    }
  });

  it('keeps the request of each deed, done or refused: the id that its answer carries', async () => {
    const { owner } = await testDatabase();
    const c = await newConsortium();
    const { library } = await c.addLibrary('Elm District Library');
    const invite = (mail: string) =>
      ask(c.admin, `mutation I($i: InvitePersonInput!) { invitePerson(input: $i) { id } }`, {
        i: { organizationId: library.id, mail, name: 'Jo', role: 'LIBRARY_ADMIN' },
      });
    const done = await invite('jo@example.org');
    const refused = await invite(c.admin.mail);
    expect(refused.errors[0]?.extensions.code).toBe('REFUSED');
    const { rows } = await owner.query<{ outcome: string; id: string }>(
      `select outcome, request_id as id from audit.event where tenant_id = $1 and request_id is not null order by at`,
      [c.consortiumId],
    );
    expect(rows).toEqual([
      { outcome: 'DONE', id: done.headers['x-request-id'] },
      { outcome: 'REFUSED', id: refused.headers['x-request-id'] },
    ]);
  });
});
