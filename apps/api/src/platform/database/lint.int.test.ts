import { afterAll, describe, expect, it } from '@jest/globals';
import { closeTestDatabase, testDatabase } from '../../../test/database.js';
import { findHoles } from './lint.js';
import { tablesWithoutEntity } from './drift.js';

afterAll(closeTestDatabase);

describe('the walls', () => {
  it('have no hole', async () => {
    const { url } = await testDatabase();
    expect(await findHoles(url)).toEqual([]);
  });

  it('and every table has its entity', async () => {
    const { url } = await testDatabase();
    expect(await tablesWithoutEntity(url)).toEqual([]);
  });
});
