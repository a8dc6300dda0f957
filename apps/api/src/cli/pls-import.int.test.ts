import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { closeTestDatabase, testDatabase } from '../../test/database.js';
import { newConsortium } from '../../test/world.js';
import { entityFile, outletFile } from '../onboarding/testing/build-survey.js';
import { type ImportReport, plsImport } from './pls-import.js';

describe('pls import', () => {
  let folder: string;
  const environment = { ...process.env };
  const said = jest.spyOn(console, 'log').mockImplementation(() => undefined);
  const complained = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const file = (name: string) => join(folder, name);
  const report = () => JSON.parse(String(said.mock.lastCall?.[0])) as ImportReport;
  const run = (consortium: string, ...more: string[]) =>
    plsImport([
      file('outlets.csv'),
      '--entities',
      file('libraries.csv'),
      '--consortium',
      consortium,
      ...more,
    ]);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'survey-'));
    const elm = { FSCSKEY: 'MI9002', LIBNAME: 'ELM LIBRARY', CITY: 'ELMDALE', CNTY: 'KENT' };
    const other = {
      ...elm,
      FSCSKEY: 'MI9003',
      LIBNAME: 'ELM TOWNSHIP LIBRARY',
      CITY: 'ELMWOOD',
      CNTY: 'IRON',
    };
    await writeFile(file('outlets.csv'), outletFile([{}, elm, other]));
    await writeFile(file('libraries.csv'), entityFile([{}, elm, other]));
    const { url, folder: data } = await testDatabase();
    Object.assign(process.env, { DATABASE_URL: url, MUTUALITY_DATA_DIR: data });
  });
  afterAll(async () => {
    process.env = environment;
    said.mockRestore();
    complained.mockRestore();
    await rm(folder, { recursive: true });
    await closeTestDatabase();
  });
  beforeEach(() => {
    said.mockClear();
    complained.mockClear();
  });

  it('looks first, then adds, then has nothing to add', async () => {
    const c = await newConsortium();
    const members = ['--members', 'Fair Haven; MI9002', '--json'];
    expect(await run(c.consortiumId, ...members, '--dry-run')).toBe(0);
    expect(report()).toMatchObject({ dryRun: true, surveyYear: 2015, plan: { changes: 4 }, batch: null });
    expect(await run(c.consortiumId, ...members)).toBe(0);
    expect(report()).toMatchObject({ unclear: [], batch: { founded: 2, added: 2, changed: 0 } });
    expect(await run(c.consortiumId, ...members)).toBe(0);
    expect(report()).toMatchObject({ plan: { changes: 0, libraryCounts: { UNCHANGED: 2 } }, batch: null });
  });

  it('asks which library is meant, and adds nothing', async () => {
    const c = await newConsortium();
    expect(await run(c.consortiumId, '--members', 'Fair Haven; Elm T; Nowhere', '--state', 'mi')).toBe(1);
    expect(said.mock.lastCall?.[0]).toContain('"Nowhere": no library of that name.');
    const { rows } = await c.db.owner.query('select 1 from membership where consortium_id = $1', [
      c.consortiumId,
    ]);
    expect(rows).toEqual([]);
  });

  it('takes a state whole, and the consortium by its name', async () => {
    const name = `Elm cooperative ${Math.random()}`;
    await newConsortium(name);
    expect(await run(name.toUpperCase(), '--state', 'MI')).toBe(0);
    expect(said.mock.lastCall?.[0]).toContain('Added 3 libraries and 3 places');
  });

  it('says in one sentence what is wrong', async () => {
    expect(await run('Nobody', '--state', 'MI')).toBe(1);
    expect(complained.mock.lastCall?.[0]).toBe('There is no consortium Nobody here.');
    expect(await plsImport([file('missing.csv'), '--consortium', 'Nobody', '--state', 'MI'])).toBe(1);
    expect(complained.mock.lastCall?.[0]).toContain('is not there.');
    expect(await run('Nobody')).toBe(2);
    expect(complained.mock.lastCall?.[0]).toContain('Usage');
  });
});
