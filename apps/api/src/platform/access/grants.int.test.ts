import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from '@jest/globals';
import { closeTestDatabase } from '../../../test/database.js';
import { newConsortium } from '../../../test/world.js';
import { buildPair } from '../../agreements/testing/build-agreement.js';
import { buildCertified, buildPlan, buildShift } from '../../scheduling/testing/build-shifts.js';
import { NotFound, SignedOut } from '../errors/errors.js';
import type { Actor } from './actor.js';

afterAll(closeTestDatabase);

describe('attendance of a partner library (R6)', () => {
  it('is not read under an agreement that was never in force', async () => {
    const plan = await buildPlan();
    const dee = await buildCertified(plan);
    await buildShift(plan, { navigatorId: dee.id });
    const { database, owner } = plan.c.db;
    const sql = 'select id from attendance where tenant_id = $1';
    const seen = () => database.read(plan.coordinator.actor, (tx) => tx.sql(sql, [plan.library.id]));
    expect(await seen()).toHaveLength(1);

    // the library had left the consortium before the agreement's first day
    await owner.query(
      `update agreement_branch set during = tstzrange(now() + interval '10 days', now() + interval '20 days') where agreement_id = $1`,
      [plan.agreement.id],
    );
    await owner.query(
      `update membership set starts_at = now() - interval '2 days', ends_at = now() - interval '1 day' where tenant_id = $1`,
      [plan.library.id],
    );
    expect(await seen()).toEqual([]);
    expect((await owner.query(sql, [plan.library.id])).rows).toHaveLength(1);
  });
});

describe('a delivery', () => {
  it('ends with the account or the access of the person it is for', async () => {
    const pair = await buildPair();
    const { database, owner } = pair.c.db;
    const { principalId, userId } = pair.coordinator.actor;
    const deliver = () =>
      database.read({ purpose: 'deliver', principalId, userId, language: 'en' }, (tx) =>
        tx.sql('select id from organization where tenant_id = $1', [pair.organization.id]),
      );
    expect(await deliver()).toHaveLength(1);
    await owner.query('update auth.user_account set suspended_at = now() where id = $1', [userId]);
    await expect(deliver()).rejects.toThrow(SignedOut);
    await owner.query('update auth.user_account set suspended_at = null where id = $1', [userId]);
    expect(await deliver()).toHaveLength(1);
    await owner.query('update affiliation set ends_at = now() where id = $1', [principalId]);
    await expect(deliver()).rejects.toThrow(SignedOut);
  });
});

describe("the consortium's command line", () => {
  it('writes the profile of members without an admin, as the consortium does (R9), and nothing else', async () => {
    const c = await newConsortium();
    const { library } = await c.addLibrary('Elm District Library');
    const { library: led } = await c.addLibrary('Oak Township Library');
    await c.hire(led, 'LIBRARY_ADMIN');
    const actor: Actor = { purpose: 'cli:onboarding', principalId: c.consortiumId, language: 'en' };
    const grants = await c.db.owner.query<{ class: string; verb: string; tenant: string }>(
      `select class, verb, tenant_id as tenant from authz.scope_grant
        where purpose = 'cli:onboarding' and principal_id = $1 and during @> now()`,
      [c.consortiumId],
    );
    expect(new Set(grants.rows.map((row) => row.class))).toEqual(new Set(['profile', 'commons']));
    expect(grants.rows.filter(({ verb, tenant }) => verb === 'write' && tenant === led.id)).toEqual([]);
    const rename = (id: string) =>
      c.db.database.write(actor, async (tx) => {
        tx.unchanged();
        return tx.sql(
          'with renamed as (update organization set name = name where tenant_id = $1 returning id) select id from renamed',
          [id],
        );
      });
    expect(await rename(library.id)).toHaveLength(1);
    expect(await rename(led.id)).toEqual([]);
  });
});

describe("a consortium's imports and survey files", () => {
  it('are its own papers, not what members read', async () => {
    const c = await newConsortium();
    const { library } = await c.addLibrary('Elm District Library');
    const librarian = await c.hire(library, 'LIBRARY_ADMIN');
    await c.db.owner.query(
      `insert into import_batch values (gen_random_uuid(), $1, 2023, '[]', '[]', '[]', 'Ada Admin', now(), null, null, 1)`,
      [c.consortiumId],
    );
    await c.db.owner.query(
      `insert into survey_check (id, tenant_id, outlets_name, outlets, mending, survey, inspection, made_by_name, made_at, expires_at, version)
       values (gen_random_uuid(), $1, 'o.csv', '', '{}', '', '{}', 'Ada Admin', now(), now() + interval '1 day', 1)`,
      [c.consortiumId],
    );
    const command: Actor = { purpose: 'cli:onboarding', principalId: c.consortiumId, language: 'en' };
    for (const table of ['import_batch', 'survey_check']) {
      const seen = (actor: Actor) =>
        c.db.database.read(actor, (tx) =>
          tx.sql(`select id from ${table} where tenant_id = $1`, [c.consortiumId]),
        );
      expect(await seen(c.admin.actor)).toHaveLength(1);
      expect(await seen(command)).toHaveLength(1);
      expect(await seen(librarian.actor)).toEqual([]);
    }
  });
});

describe("a navigator's file", () => {
  it('never begins with an account: who takes it over accepts an invitation', async () => {
    const { c, organization, coordinator } = await buildPair();
    const begin = (more: Record<string, string>) => {
      const row = { id: randomUUID(), tenant_id: organization.id, name: 'Dee', ...more };
      const columns = Object.keys(row);
      return c.write(coordinator, async (tx) => {
        tx.unchanged();
        await tx.sql(
          `insert into navigator (${columns.join(', ')}, card_shown, languages, starts_on, created_at, version)
           values (${columns.map((_, i) => `$${i + 1}`).join(', ')}, false, '{}', '2026-01-01', now(), 1)`,
          Object.values(row),
        );
      });
    };
    await begin({});
    await expect(begin({ affiliation_id: coordinator.actor.principalId })).rejects.toThrow(NotFound);
    await expect(begin({ user_id: coordinator.actor.userId! })).rejects.toThrow(NotFound);
    await expect(begin({ public_name: 'Dee' })).rejects.toThrow(NotFound);
  });
});
