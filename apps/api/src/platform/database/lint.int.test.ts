import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from '@jest/globals';
import { Pool } from 'pg';
import { closeTestDatabase, testDatabase } from '../../../test/database.js';
import { ownDatabase } from '../../../test/own-database.js';
import { newConsortium } from '../../../test/world.js';
import { definerFunctions } from './definer-functions.js';
import { expectsCuts } from './expects-cuts.js';
import { findHoles, lintDatabase } from './lint.js';
import { tablesWithoutEntity } from './drift.js';

afterAll(closeTestDatabase);

describe('the walls', () => {
  it('have no hole', async () => {
    const { url } = await testDatabase();
    expect(await findHoles(url)).toEqual([]);
  });

  it('are looked at even when clocks disagree and a link ended before it began', async () => {
    const { url, owner } = await testDatabase();
    const c = await newConsortium();
    const { library } = await c.addLibrary('Early Library');
    const partner = await c.addRecoveryOrganization('Early partner');
    const agreementId = randomUUID();
    await owner.query(
      `insert into agreement (id, tenant_id, library_id, library_name, recovery_organization_id, recovery_organization_name, terms_version,
         starts_on, ends_on, weekly_minutes, sharing, counts_learning, clauses, language, created_at, version)
       values ($1, $2, $3, 'L', $4, 'P', 1, '2026-01-01', '2026-12-31', 600, 'COUNTS', false, '[]', 'en', now(), 1)`,
      [agreementId, c.consortiumId, library.id, partner.id],
    );
    await owner.query(
      `insert into auth.one_time_link (id, purpose, subject_id, created_at, expires_at, revoked_at, party, mail, person_name, language, sent_by_name)
       values ($1, 'SIGN_AGREEMENT', $2, now(), now() + interval '14 days', now() - interval '1 second', 'LIBRARY', 'm@example.org', 'M', 'en', 'S')`,
      [randomUUID(), agreementId],
    );
    expect(await findHoles(url)).toEqual([]);
  });

  it('refuse a definer function that nobody has looked at, a wider clock, and say which', async () => {
    const own = await ownDatabase();
    const owner = expectsCuts(new Pool({ connectionString: own.url, max: 1 }));
    try {
      await owner.query(`
        set role mutuality_authz;
        create function authz.surprise() returns int language sql security definer set search_path = pg_catalog, pg_temp as 'select 1';
        update authz.setting set value = '3600' where name = 'clock_tolerance_seconds'`);
      expect((await findHoles(own.url)).map(({ where }) => where)).toEqual([
        'authz.surprise()',
        'authz.setting clock_tolerance_seconds = 3600',
      ]);
      await expect(lintDatabase(own.url)).rejects.toThrow('authz.surprise()');
    } finally {
      await owner.end();
      await own.drop();
    }
  });

  it('know no definer function that is gone', async () => {
    const { owner } = await testDatabase();
    const { rows } = await owner.query<{ name: string }>(
      `select n.nspname || '.' || p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace where p.prosecdef`,
    );
    const there = new Set(rows.map(({ name }) => name));
    expect(definerFunctions.filter((name) => !there.has(name))).toEqual([]);
  });

  it('and every table has its entity', async () => {
    const { url } = await testDatabase();
    expect(await tablesWithoutEntity(url)).toEqual([]);
  });
});
