import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { closeTestDatabase, testDatabase } from '../../test/database.js';
import { demoAccounts } from '../demo/accounts.js';
import { printDemoAccounts } from './demo-accounts.js';

const environment = { ...process.env };
const said = jest.spyOn(console, 'log').mockImplementation(() => undefined);
let empty: string;
beforeAll(async () => {
  empty = await mkdtemp(join(tmpdir(), 'not-started-'));
});
afterAll(async () => {
  process.env = environment;
  said.mockRestore();
  await rm(empty, { recursive: true });
  await closeTestDatabase();
});

it('a deployment without the demo has no demo accounts', async () => {
  const { url, folder } = await testDatabase();
  Object.assign(process.env, { DATABASE_URL: url, MUTUALITY_DATA_DIR: folder });
  expect(await printDemoAccounts(['--json'])).toBe(0);
  expect(said).toHaveBeenLastCalledWith('[]');
  await printDemoAccounts([]);
  expect(said).toHaveBeenLastCalledWith('There are no demo accounts here.');
});

it('before the first start they are those that it will make; asking starts nothing', async () => {
  delete process.env.DATABASE_URL;
  process.env.MUTUALITY_DATA_DIR = empty;
  await printDemoAccounts(['--json']);
  const printed = JSON.parse(String(said.mock.lastCall?.[0])) as { email: string }[];
  expect(printed.map(({ email }) => email)).toEqual(demoAccounts.map(({ email }) => email));
  process.env.MUTUALITY_DEMO = '0';
  await printDemoAccounts(['--json']);
  expect(said).toHaveBeenLastCalledWith('[]');
  expect(await readdir(empty)).toEqual([]);
});
