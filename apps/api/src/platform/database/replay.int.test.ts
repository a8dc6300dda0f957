import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from '@jest/globals';
import { closeTestDatabase } from '../../../test/database.js';
import { newConsortium } from '../../../test/world.js';
import { refuse } from '../errors/errors.js';

afterAll(closeTestDatabase);

const insert = `insert into readiness (id, tenant_id, branch_id, item, state, recorded_by_name, recorded_at, version)
                values ($1, $2, $3, 'SIGNAGE', 'NOT_YET', 'Sam', now(), 1)`;

async function library() {
  const c = await newConsortium();
  const { library: made, branches } = await c.addLibrary('Elm District Library');
  const librarian = await c.hire(made, 'LIBRARY_ADMIN');
  const row = () => [randomUUID(), made.id, branches[0]!.id];
  return { c, librarian, row, libraryId: made.id };
}

describe('a row that somebody else writes at the same moment', () => {
  it('is met by the rule on a second try, which says why', async () => {
    const { c, librarian, row, libraryId } = await library();
    let tries = 0;
    const writing = c.write(librarian, async (tx) => {
      tries += 1;
      tx.unchanged();
      const there = await tx.sql('select id from readiness where tenant_id = $1', [libraryId]);
      if (there.length > 0) refuse('access.name_missing');
      await c.db.owner.query(insert, row());
      await tx.sql(insert, row());
    });
    await expect(writing).rejects.toThrow('access.name_missing');
    expect(tries).toBe(2);
  });

  it('that no rule looks for is tried once more, not for ever', async () => {
    const { c, librarian, row } = await library();
    await c.db.owner.query(insert, row());
    let tries = 0;
    const writing = c.write(librarian, async (tx) => {
      tries += 1;
      tx.unchanged();
      await tx.sql(insert, row());
    });
    await expect(writing).rejects.toThrow('readiness_item_once');
    expect(tries).toBe(2);
  });
});
