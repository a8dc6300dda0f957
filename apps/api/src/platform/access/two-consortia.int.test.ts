import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { closeTestDatabase, testDatabase } from '../../../test/database.js';
import { newConsortium, type Person, type World } from '../../../test/world.js';
import type { Organization } from '../../organizations/organization.entity.js';
import { buildAgreement, buildPair, type Pair } from '../../agreements/testing/build-agreement.js';
import type { Actor } from './actor.js';

afterAll(closeTestDatabase);

/** The names of the consortia of whose membership of this organisation somebody reads a row. */
async function consortiaOf(actor: Actor, { id }: Pick<Organization, 'id'>): Promise<string[]> {
  const { database } = await testDatabase();
  const rows = await database.read(actor, (tx) =>
    tx.sql<{ name: string }>(
      'select consortium_name as name from membership where tenant_id = $1 order by 1',
      [id],
    ),
  );
  return rows.map(({ name }) => name);
}

async function join(world: World, name: string, { id }: Organization): Promise<void> {
  await world.db.owner.query(
    `insert into membership values (gen_random_uuid(), $1, $2, $3, null, now() - interval '1 day', null)`,
    [id, world.consortiumId, name],
  );
}

describe('memberships of an organisation in two consortia (R15)', () => {
  let first: World;
  let second: World;
  let pair: Pair;
  let navigator: Person;

  beforeAll(async () => {
    first = await newConsortium('Alpha');
    second = await newConsortium('Beta');
    pair = await buildPair(first);
    await buildAgreement(pair, { startsOn: '2026-01-01', endsOn: '2099-12-31' });
    navigator = await first.hire(pair.organization, 'NAVIGATOR', pair.coordinator);
    await join(second, 'Beta', pair.organization);
    await join(second, 'Beta', pair.library);
    const third = await newConsortium('Gamma');
    await join(third, 'Gamma', pair.library);
  });

  it('are there', async () => {
    const { rows } = await first.db.owner.query('select 1 from membership where tenant_id = any ($1)', [
      [pair.organization.id, pair.library.id],
    ]);
    expect(rows).toHaveLength(5);
  });

  it('are known to its own people', async () => {
    for (const person of [pair.coordinator, navigator]) {
      expect(await consortiaOf(person.actor, pair.organization)).toEqual(['Alpha', 'Beta']);
    }
    expect(await consortiaOf(pair.librarian.actor, pair.library)).toEqual(['Alpha', 'Beta', 'Gamma']);
  });

  it('are known to a consortium, at its screens and its command line, as far as they are its own', async () => {
    const command: Actor = { purpose: 'cli:onboarding', principalId: first.consortiumId, language: 'en' };
    expect(await consortiaOf(first.admin.actor, pair.organization)).toEqual(['Alpha']);
    expect(await consortiaOf(second.admin.actor, pair.organization)).toEqual(['Beta']);
    expect(await consortiaOf(first.admin.actor, pair.library)).toEqual(['Alpha']);
    expect(await consortiaOf(command, pair.library)).toEqual(['Alpha']);
  });

  it('are known to a partner where both belong', async () => {
    expect(await consortiaOf(pair.coordinator.actor, pair.library)).toEqual(['Alpha', 'Beta']);
  });
});
