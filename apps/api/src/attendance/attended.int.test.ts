import { afterAll, expect, it } from '@jest/globals';
import { closeTestDatabase } from '../../test/database.js';
import type { Person } from '../../test/world.js';
import { NotFound } from '../platform/errors/errors.js';
import { attendedBranches } from './attended.js';
import { buildDesks } from './testing/build-attendance.js';

afterAll(closeTestDatabase);

it('a library’s admin looks after all its branches, staff after theirs, others after none', async () => {
  const { c, library, branches, librarian, clerk, otherClerk, coordinator } = await buildDesks();
  const [here, there] = branches.map(({ id }) => id);
  const of = (person: Person) => c.db.database.read(person.actor, (tx) => attendedBranches(tx, library.id));
  expect(new Set(await of(librarian))).toEqual(new Set([here, there]));
  expect(await of(clerk)).toEqual([here]);
  expect(await of(otherClerk)).toEqual([there]);
  await expect(of(c.admin)).rejects.toThrow(NotFound);
  await expect(of(coordinator)).rejects.toThrow(NotFound);
});
