import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from '@jest/globals';
import { closeTestDatabase, testDatabase } from '../../../test/database.js';
import { newConsortium } from '../../../test/world.js';
import { findHoles } from './lint.js';
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

  it('and every table has its entity', async () => {
    const { url } = await testDatabase();
    expect(await tablesWithoutEntity(url)).toEqual([]);
  });
});
