import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays } from '@mutuality/domain/time';
import { closeTestDatabase } from '../../../test/database.js';
import type { Person } from '../../../test/world.js';
import { today } from '../../agreements/testing/build-agreement.js';
import { placeNavigator } from '../../navigators/place-navigator.js';
import { placesAt } from '../../navigators/place-queries.js';
import {
  buildSignedInNavigator,
  newProgram,
  type Program,
} from '../../navigators/testing/build-navigator.js';

afterAll(closeTestDatabase);

/** What a library tells of its places; `where` names whose row it is: a branch, or the whole library. */
const rowsOf = {
  branch: 'select id as where from branch where tenant_id = $1',
  'opening hours': 'select distinct branch_id as where from opening_period where tenant_id = $1',
  'closed days': 'select coalesce(branch_id, tenant_id) as where from closed_day where tenant_id = $1',
  library: 'select id as where from organization where tenant_id = $1',
} as const;

describe('a navigator placed at one branch (R4)', () => {
  let p: Program;
  let person: Person;
  let here: string;
  let sibling: string;

  beforeAll(async () => {
    p = await newProgram();
    [here, sibling] = p.branches.map(({ id }) => id) as [string, string];
    for (const branchId of [here, sibling, null]) {
      await p.c.db.owner.query(
        `insert into closed_day values ($1, $2, $3, '2027-01-01', '2027-01-01', null, null, 'New Year')`,
        [randomUUID(), p.library.id, branchId],
      );
      if (branchId === null) continue;
      await p.c.db.owner.query(
        `insert into opening_period values ($1, $2, $3, 1, '{}', '09:00', '17:00', null, null)`,
        [randomUUID(), p.library.id, branchId],
      );
    }
    const made = await buildSignedInNavigator(p);
    person = made.person;
    await p.c.write(p.coordinator, (tx) =>
      placeNavigator(tx, { navigatorId: made.navigator.id, branchId: here, startsOn: addDays(today(), -10) }),
    );
  });

  const read = async (who: Person, sql: string) => {
    const rows = await p.c.db.database.read(who.actor, (tx) =>
      tx.sql<{ where: string }>(sql, [p.library.id]),
    );
    return rows.map(({ where }) => where).sort();
  };
  const owned = async (sql: string) => {
    const { rows } = await p.c.db.owner.query<{ where: string }>(sql, [p.library.id]);
    return rows.map(({ where }) => where).sort();
  };

  it('reads that branch and what holds for the whole library, never a sibling branch', async () => {
    expect(await read(person, rowsOf.branch)).toEqual([here]);
    expect(await read(person, rowsOf['opening hours'])).toEqual([here]);
    expect(await read(person, rowsOf['closed days'])).toEqual([here, p.library.id].sort());
    expect(await read(person, rowsOf.library)).toEqual([p.library.id]);
  });

  it('while the rows of the sibling are there, and read by the partner whose navigators work at both (R6)', async () => {
    expect(await owned(rowsOf.branch)).toEqual([here, sibling].sort());
    expect(await owned(rowsOf['opening hours'])).toEqual([here, sibling].sort());
    expect(await owned(rowsOf['closed days'])).toEqual([here, sibling, p.library.id].sort());
    for (const sql of Object.values(rowsOf)) expect(await read(p.coordinator, sql)).toEqual(await owned(sql));
  });

  it('still knows that it is not the only one: a place is called by its own name', async () => {
    const [place] = await p.c.db.database.read(person.actor, (tx) =>
      placesAt(tx, [{ libraryId: p.library.id, branchId: here }]),
    );
    expect(place).toMatchObject({ branchId: here, onlyOutlet: false });
  });
});
