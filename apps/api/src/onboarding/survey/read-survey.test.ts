import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import { Refused } from '../../platform/errors/errors.js';
import { readEntities, readSurvey } from './read-survey.js';
import { surveyBytes, surveyFile } from './survey-source.js';

const header =
  'STABR,FSCSKEY,FSCS_SEQ,LIBNAME,ADDRESS,CITY,ZIP,ZIP4,CNTY,PHONE,C_OUT_TY,HOURS,YR_SUB,STATSTRU,LONGITUD,LATITUDE';
const library =
  'MI,MI0001,002,FAIR HAVEN LIBRARY,1 MAIN STREET,FAIR HAVEN,01234,M,IRON,9065550100,CE,1200,2016,00,-88.3,46.1';
const outlets = (...lines: string[]) => surveyBytes('outlets.csv', Buffer.from(lines.join('\r\n') + '\r\n'));
const read = (...lines: string[]) => readSurvey({ outlets: outlets(...lines) });
const cell = (index: number, value: string) => library.split(',').with(index, value).join(',');

describe('readSurvey', () => {
  it('reads an outlet', async () => {
    const survey = await read(header, library);
    expect(survey).toMatchObject({ year: 2015, rows: 1, entities: null, entityRows: null, rejected: [] });
    expect(survey.outlets).toEqual([
      expect.objectContaining({
        ...{ row: 2, fscsKey: 'MI0001', fscsSeq: '002', name: 'Fair Haven Library', kind: 'CENTRAL' },
        ...{
          street: '1 Main Street',
          city: 'Fair Haven',
          zip: '01234',
          zip4: null,
          county: 'Iron',
          state: 'MI',
        },
        ...{ phone: '+19065550100', latitude: 46.1, longitude: -88.3, zone: 'America/Menominee' },
        ...{ hoursAYear: 1200, status: 'OPEN', surveyYear: 2015, originalName: 'FAIR HAVEN LIBRARY' },
      }),
    ]);
  });

  it('finds columns by their names, in any order and without those that another year lacks', async () => {
    const survey = await read(
      'libname;fscs_seq;Fscskey;STABR;C_OUT_TY;YR_SUB',
      'FAIR HAVEN LIBRARY;2;mi0001;mi;BS;2023',
    );
    expect(survey.outlets).toEqual([
      expect.objectContaining({
        ...{
          fscsKey: 'MI0001',
          fscsSeq: '002',
          kind: 'BOOKMOBILE',
          surveyYear: 2022,
          zip: null,
          phone: null,
        },
        ...{
          latitude: null,
          hoursAYear: null,
          status: 'OPEN',
          zone: 'America/Detroit',
          doubts: ['ZONE_UNSURE'],
        },
      }),
    ]);
  });

  it.each(['win1252', 'utf8', 'utf16le'])('reads %s', async (encoding) => {
    const text = [header, cell(3, 'KIMBERLY–LITTLE CAFÉ')].join('\r\n');
    const bytes = iconv.encode(text, encoding, { addBOM: encoding === 'utf16le' });
    const survey = await readSurvey({ outlets: surveyBytes('outlets.csv', bytes) });
    expect(survey.outlets[0]?.name).toBe('Kimberly–Little Café');
  });

  it('reads UTF-8 with a mark at its start', async () => {
    const bytes = Buffer.from(`\uFEFF${header}\n${cell(3, 'CAFÉ')}\n`);
    const survey = await readSurvey({ outlets: surveyBytes('outlets.csv', bytes) });
    expect(survey.outlets[0]?.name).toBe('Café');
  });

  it('never takes a code for a value', async () => {
    const none = library.split(',');
    for (const [index, code] of [
      [9, '-3'],
      [11, '-1'],
      [14, '0'],
      [15, '0.0000000'],
      [4, 'M'],
      [8, '-4'],
    ] as const) {
      none[index] = code;
    }
    const survey = await read(
      header,
      none.join(','),
      cell(2, '003').replace(',1200,', ',-3,').replace(',00,', ',03,'),
    );
    expect(survey.rejected).toEqual([]);
    expect(survey.outlets[0]).toMatchObject({
      phone: null,
      hoursAYear: null,
      latitude: null,
      longitude: null,
    });
    expect(survey.outlets[0]).toMatchObject({ street: null, county: null, zip4: null });
    expect(survey.outlets[1]).toMatchObject({ hoursAYear: null, status: 'CLOSED' });
  });

  it.each([
    [1, 'MI01', 'FSCSKEY', 'KEY_SHAPE', true],
    [2, 'A', 'FSCS_SEQ', 'SEQUENCE_SHAPE', true],
    [0, 'XX', 'STABR', 'STATE_UNKNOWN', true],
    [3, ' ', 'LIBNAME', 'NAME_MISSING', true],
    [10, 'XX', 'C_OUT_TY', 'TYPE_UNKNOWN', true],
    [6, '4900', 'ZIP', 'ZIP_NOT_FIVE_DIGITS', false],
    [9, 'call us', 'PHONE', 'PHONE_UNREADABLE', false],
    [11, 'many', 'HOURS', 'NUMBER_UNREADABLE', false],
    [11, '9000', 'HOURS', 'NUMBER_OUT_OF_RANGE', false],
    [11, '-5', 'HOURS', 'NUMBER_OUT_OF_RANGE', false],
    [13, 'open', 'STATSTRU', 'STATUS_UNKNOWN', false],
    [14, '0', 'LONGITUD', 'COORDINATES_INCOMPLETE', false],
    [15, '146.1', 'LATITUDE', 'NUMBER_OUT_OF_RANGE', false],
  ])('rejects cell %i when it is "%s"', async (index, value, column, reason, blocks) => {
    const survey = await read(header, cell(2, '001'), cell(index, value));
    expect(survey.rejected).toEqual([{ file: 'OUTLETS', row: 3, column, value, reason, blocks }]);
    expect(survey.outlets).toHaveLength(blocks ? 1 : 2);
    expect(survey.rows).toBe(2);
  });

  it('keeps a phone as written where it is no certain US number', async () => {
    const survey = await read(
      header,
      cell(9, '906-555-0100 ext. 3'),
      cell(2, '003').replace('9065550100', '(906) 555-0100'),
    );
    expect(survey.outlets.map((outlet) => outlet.phone)).toEqual(['906-555-0100 ext. 3', '+19065550100']);
  });

  it('counts every row as accepted or rejected, in the numbers of a spreadsheet', async () => {
    const survey = await read(
      header,
      library,
      '',
      'MI,MI0002',
      library,
      `${cell(2, '003')},x`,
      `${cell(2, '004')},,`,
    );
    expect(survey.rows).toBe(5);
    expect(survey.outlets.map((outlet) => outlet.row)).toEqual([2, 7]);
    expect(survey.rejected.map(({ row, reason }) => [row, reason])).toEqual([
      [4, 'ROW_TOO_SHORT'],
      [5, 'KEY_REPEATED'],
      [6, 'ROW_TOO_LONG'],
    ]);
  });

  it('takes cells as somebody put them right, and leaves out rows', async () => {
    const survey = await readSurvey({
      outlets: outlets(header, cell(6, '4900'), cell(2, 'x'), cell(2, '004'), 'MI'),
      mending: {
        fixes: [
          { file: 'OUTLETS', row: 2, column: 'ZIP', value: '49001' },
          { file: 'OUTLETS', row: 3, column: 'fscs_seq', value: '003' },
          { file: 'ENTITIES', row: 4, column: 'ZIP', value: '' },
        ],
        skipped: [
          { file: 'OUTLETS', row: 4 },
          { file: 'OUTLETS', row: 5 },
        ],
      },
    });
    expect(survey).toMatchObject({ rows: 4, rejected: [] });
    expect(survey.outlets.map(({ fscsSeq, zip }) => [fscsSeq, zip])).toEqual([
      ['002', '49001'],
      ['003', '01234'],
    ]);
  });

  it('notices cells that are as long as the file allows', async () => {
    const survey = await read(header, cell(5, 'EAST RANCHO DOMINGUE'));
    expect(survey.outlets[0]).toMatchObject({ city: 'East Rancho Domingue', doubts: ['CITY_CUT'] });
  });

  it('adds nothing from a file that does not tell its year', async () => {
    const survey = await read(header, cell(12, 'M'));
    expect(survey).toMatchObject({ year: null, outlets: [], rows: 1 });
    expect(survey.rejected).toEqual([
      expect.objectContaining({ column: 'YR_SUB', reason: 'YEAR_UNREADABLE' }),
    ]);
  });

  it('reads the fiscal year of a library', async () => {
    const entities = surveyBytes(
      'libraries.csv',
      Buffer.from(
        [
          'STABR,FSCSKEY,LIBNAME,C_ADMIN,STARTDAT,ENDDATE,POPU_LSA,YR_SUB,WEB_ADDR',
          'MI,MI0001,FAIR HAVEN LIBRARY,SO,04/01/2014,03/31/2015,1200,2016,example.org',
          'MI,MI0002,CHANGED ITS YEAR,SO,02/18/2015,06/30/2015,-3,2016,',
          'MI,MI0003,CLOSED,SO,-3,-3,-3,2016,',
          'MI,MI0004,ODD,SO,31/31/2015,06/15/2015,x,2016,',
        ].join('\n'),
      ),
    );
    const survey = await readSurvey({ outlets: outlets(header, library), entities });
    expect(
      survey.entities?.map(({ fiscalYearStart, populationServed, website }) => [
        fiscalYearStart,
        populationServed,
        website,
      ]),
    ).toEqual([
      ['04-01', 1200, 'https://example.org'],
      ['07-01', null, null],
      [null, null, null],
      [null, null, null],
    ]);
    expect(survey.rejected.map(({ row, file, column }) => [file, row, column])).toEqual([
      ['ENTITIES', 5, 'STARTDAT'],
      ['ENTITIES', 5, 'POPU_LSA'],
    ]);
  });

  it('reads the outlet file once, however late the file of library systems comes', async () => {
    const both = {
      outlets: outlets(header, library, cell(6, '4900')),
      entities: surveyBytes(
        'libraries.csv',
        Buffer.from(
          ['STABR,FSCSKEY,LIBNAME,C_ADMIN,STARTDAT', 'MI,MI0001,FAIR HAVEN LIBRARY,SO,31/31/2015'].join('\n'),
        ),
      ),
      mending: { fixes: [], skipped: [] },
    };
    const before = await readSurvey({ outlets: both.outlets });
    const unread = { name: 'outlets.csv', open: () => Readable.from([new Uint8Array()]) };
    const later = await readEntities({ ...both, outlets: unread }, before);
    expect(later).toEqual(await readSurvey(both));
    expect(later.rejected.map(({ file }) => file)).toEqual(['OUTLETS', 'OUTLETS', 'ENTITIES']);
  });

  it.each([
    [
      'a spreadsheet',
      surveyBytes('a.xlsx', Buffer.from('PK\u0003\u0004\u0000\u0000')),
      'onboarding.survey_not_text',
    ],
    ['an empty file', surveyBytes('a.csv', Buffer.alloc(0)), 'onboarding.survey_not_text'],
    ['another table', outlets('NAME,CITY', 'A,B'), 'onboarding.survey_columns_missing'],
    ['the other file', outlets('STABR,FSCSKEY,LIBNAME,C_ADMIN'), 'onboarding.survey_file_is_entities'],
  ])('refuses %s', async (_, source, code) => {
    const reading = readSurvey({ outlets: source });
    await expect(reading).rejects.toBeInstanceOf(Refused);
    await expect(reading).rejects.toMatchObject({ refusals: [{ code, path: ['outlets'] }] });
  });

  it('says when a file is not there', async () => {
    await expect(readSurvey({ outlets: surveyFile('/nowhere/gone.csv') })).rejects.toMatchObject({
      code: 'ENOENT',
    });
  });
});
