import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { plsInspect } from './pls-inspect.js';

const header = 'STABR,FSCSKEY,FSCS_SEQ,LIBNAME,ZIP,C_OUT_TY,YR_SUB,STATSTRU';
const outlets = [
  header,
  'MI,MI0001,002,FAIR HAVEN LIBRARY,49999,CE,2016,00',
  'MI,MI0001,003,NORTH BRANCH,4900,BR,2016,00',
  'MI,MI0001,004,SOUTH BRANCH,49999,BR,2016,03',
].join('\r\n');
const entities = [
  'STABR,FSCSKEY,LIBNAME,C_ADMIN,STARTDAT,YR_SUB',
  'MI,MI0001,FAIR HAVEN LIBRARY,MO,someday,2016',
].join('\r\n');

describe('pls inspect', () => {
  let folder: string;
  const file = (name: string) => join(folder, name);
  const said = jest.spyOn(console, 'log').mockImplementation(() => undefined);
  const complained = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const last = (spy: typeof said) => String(spy.mock.lastCall?.[0]);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'survey-'));
    await writeFile(file('outlets.csv'), outlets);
    await writeFile(file('entities.csv'), entities);
    await writeFile(file('workbook.csv'), 'PK\u0003\u0004\u0000');
  });
  afterAll(async () => {
    said.mockRestore();
    complained.mockRestore();
    await rm(folder, { recursive: true });
  });
  beforeEach(() => {
    said.mockClear();
    complained.mockClear();
  });

  it('prints JSON', async () => {
    expect(await plsInspect([file('outlets.csv'), '--json'])).toBe(0);
    expect(JSON.parse(last(said))).toEqual({
      ...{ rows: 3, libraries: 1, outlets: 2, byState: { MI: 2 } },
      byType: { CE: 1, BR: 1, BS: 0, BM: 0 },
      byStatus: { OPEN: 2, CLOSED: 1, TEMPORARILY_CLOSED: 0 },
      rejected: [{ row: 3, column: 'ZIP', value: '4900', reason: 'ZIP_NOT_FIVE_DIGITS' }],
    });
  });

  it('reads the file of administrative entities as well', async () => {
    expect(await plsInspect([file('outlets.csv'), '--entities', file('entities.csv'), '--json'])).toBe(0);
    expect(JSON.parse(last(said))).toMatchObject({
      librariesByStatus: { OPEN: 1, CLOSED: 0, TEMPORARILY_CLOSED: 0 },
      rejected: [{ row: 3 }, { file: 'ENTITIES', row: 2, column: 'STARTDAT', value: 'someday' }],
    });
  });

  it('says it in sentences', async () => {
    expect(await plsInspect([file('outlets.csv')])).toBe(0);
    expect(last(said)).toContain('3 rows: 1 open library with 2 open outlets.');
    expect(last(said)).toContain('row 3, ZIP: "4900": five digits are needed');
  });

  it.each([
    [['missing.csv'], 'is not there.'],
    [['workbook.csv'], 'cannot be read as text'],
    [['entities.csv'], 'lists libraries, not outlets'],
    [['outlets.csv', '--entities', 'outlets.csv'], 'The file after --entities lists outlets'],
  ])('says in one sentence why %j cannot be read', async (args, sentence) => {
    const argv = args.map((argument) => (argument.startsWith('--') ? argument : file(argument)));
    expect(await plsInspect(argv)).toBe(1);
    expect(last(complained)).toContain(sentence);
  });

  it('shows how it is used', async () => {
    for (const argv of [[], ['a', 'b'], ['--unknown']]) expect(await plsInspect(argv)).toBe(2);
    expect(last(complained)).toContain('Usage');
  });
});
