import { describe, expect, it } from '@jest/globals';
import { buildSurvey } from '../testing/build-survey.js';
import { matchMembers } from './match-members.js';

const library = (
  FSCSKEY: string,
  LIBNAME: string,
  CITY: string,
  CNTY: string,
  more: Record<string, string> = {},
) => ({
  ...{ FSCSKEY, LIBNAME, CITY, CNTY, STABR: FSCSKEY.slice(0, 2) },
  ...more,
});

const survey = buildSurvey({
  outlets: [
    library('MI9001', 'HARBOR LAKE DISTRICT LIBRARY', 'OLD MILL', 'IRON'),
    library('MI9002', 'HARBOR DISTRICT LIBRARY', 'HARBOR', 'KENT'),
    library('MI9003', 'L`AUBE AREA SCHOOL-PUBLIC LIBRARY', 'L`AUBE', 'BARAGA'),
    library('MI9004', 'MCALLEN TWSP. LIB.', 'EDEN', 'DELTA'),
    library('MI9005', 'MCALLEN TOWNSHIP LIBRARY', 'NEWTOWN', 'LUCE'),
    library('MI9006', 'ROSE TOWNSHIP LIBRARY', 'PALM', 'LUCE'),
    library('MI9007', 'ADA SMITH MEMORIAL LIBRARY', 'ROSE', 'BAY'),
    library('MI9008', 'ST. CLARE COUNTY LIBRARY', 'PORT CLARE', 'ST. CLARE'),
    library('MI9009', 'FORMER PUBLIC LIBRARY', 'FORMER', 'BAY', { STATSTRU: '03', HOURS: '-3' }),
    library('OH9001', 'EDEN PUBLIC LIBRARY', 'EDEN', 'STARK'),
    library('MI9010', 'EDEN GROVE PUBLIC LIBRARY', 'GROVE', 'BAY'),
  ],
});

/** State and keys of each match, in the order of the entries. */
const match = (pasted: string, state: string | null = 'MI') =>
  matchMembers(pasted.split('\n'), survey, state).map(({ state: found, candidates }) => [
    found,
    ...candidates.map(({ fscsKey }) => fscsKey),
  ]);

describe('matchMembers', () => {
  it.each([
    ['MI9002'],
    ['mi9002 whatever it is called'],
    ['Harbor District Library'],
    ['Harbor Dist. Lib.'],
    ['Harbor DL'],
    ['Harbor (Kent County)'],
    ['Harbor, Harbor'],
    ['  2.  "Harbor District Library",'],
    ['Harbor District Library - Harbor'],
    ['Harbor District Library (Harbor, MI)'],
  ])('finds one library by "%s"', (line) => {
    expect(match(line)).toEqual([['FOUND', 'MI9002']]);
  });

  it('asks which one where names are near, with city and county', () => {
    const [asked] = matchMembers(['Harbor'], survey, 'MI');
    expect(asked).toMatchObject({
      state: 'ASK',
      of: 2,
      candidates: [
        {
          fscsKey: 'MI9001',
          name: 'Harbor Lake District Library',
          city: 'Old Mill',
          county: 'Iron',
          outlets: 1,
        },
        { fscsKey: 'MI9002', city: 'Harbor', county: 'Kent' },
      ],
    });
    expect(match('McAllen Township')).toEqual([['ASK', 'MI9004', 'MI9005']]);
    expect(match('McAllen Township (Eden)')).toEqual([['FOUND', 'MI9004']]);
    expect(match('McAllen Twp (Nowhere)')).toEqual([['ASK', 'MI9004', 'MI9005']]);
  });

  it('asks where a name is at home in another place, and never takes a library for its city alone', () => {
    expect(match('Rose')).toEqual([['ASK', 'MI9006', 'MI9007']]);
    expect(match('Rose (Palm)')).toEqual([['FOUND', 'MI9006']]);
    expect(match('Port Clare')).toEqual([['ASK', 'MI9008']]);
    expect(match('Public Library').every(([state]) => state !== 'FOUND')).toBe(true);
  });

  it('reads apostrophes, saints and shortened words as people write them', () => {
    for (const line of ["L'Aube", 'L’AUBE', 'Laube', 'l`aube area school public library']) {
      expect(match(line)).toEqual([['FOUND', 'MI9003']]);
    }
    expect(match('Saint Clare Co.')).toEqual([['FOUND', 'MI9008']]);
  });

  it('takes lists in one line apart, unless what follows the comma is a place', () => {
    expect(match("Harbor Lake, L'Aube, Saint Clare County")).toEqual([
      ['FOUND', 'MI9001'],
      ['FOUND', 'MI9003'],
      ['FOUND', 'MI9008'],
    ]);
    expect(match("Harbor Lake, L'Aube")).toEqual([
      ['FOUND', 'MI9001'],
      ['FOUND', 'MI9003'],
    ]);
    expect(match('Harbor Lake, Old Mill')).toEqual([['FOUND', 'MI9001']]);
    expect(match('Harbor Lake; L`Aube\n\n • MI9008')).toHaveLength(3);
  });

  it('offers near names where nothing fits', () => {
    expect(match('Harbr Lake')).toEqual([['NOT_FOUND', 'MI9001', 'MI9002']]);
    expect(match('Xyzzy')).toEqual([['NOT_FOUND']]);
    expect(match('MI9999')).toEqual([['NOT_FOUND']]);
  });

  it('asks before it takes a closed library', () => {
    expect(match('Former Public Library')).toEqual([['ASK', 'MI9009']]);
  });

  it('searches one state, or all', () => {
    expect(match('Eden', 'MI')).toEqual([['ASK', 'MI9010', 'MI9004']]);
    expect(match('Eden', null)).toEqual([['ASK', 'OH9001', 'MI9010']]);
    expect(match('Eden, OH', null)).toEqual([['FOUND', 'OH9001']]);
    expect(match('OH9001', 'MI')).toEqual([['FOUND', 'OH9001']]);
  });

  it('says when two lines mean the same library', () => {
    const repeats = matchMembers(['Harbor DL', 'MI9002', 'Rose (Palm)'], survey, 'MI').map(
      (one) => one.repeats,
    );
    expect(repeats).toEqual([false, true, false]);
  });
});
