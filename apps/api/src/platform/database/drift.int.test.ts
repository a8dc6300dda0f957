import { afterAll, expect, it } from '@jest/globals';
import { closeTestDatabase, testDatabase } from '../../../test/database.js';
import { driftOf } from './drift.js';

afterAll(closeTestDatabase);

it('the migrations make exactly what the entities say', async () => {
  const { url } = await testDatabase();
  expect(await driftOf(url)).toEqual([]);
});
