import { describe, expect, it } from '@jest/globals';
import { readableCity, readableCounty, readableName, readableStreet } from './readable-name.js';

describe('readableName', () => {
  it.each([
    ['KALAMAZOO PUBLIC LIBRARY', 'Kalamazoo Public Library'],
    ['L`ANSE AREA SCHOOL-PUBLIC LIBRARY', "L'Anse Area School-Public Library"],
    ['REPUBLIC-MICHIGAMME SCHOOL/ PUBLIC LIBRARY', 'Republic-Michigamme School/Public Library'],
    ['MCMILLAN TOWNSHIP LIBRARY', 'McMillan Township Library'],
    ['BAILEYS HARBOR (MCARDLE) BRANCH', 'Baileys Harbor (McArdle) Branch'],
    ['HECTOR MACLEAN PUBLIC LIBRARY', 'Hector MacLean Public Library'],
    ['MACKINAC ISLAND PUBLIC LIBRARY', 'Mackinac Island Public Library'],
    ['CHILDREN`S RESOURCE CENTER', "Children's Resource Center"],
    ['BREWSTER LADIES` LIBRARY', "Brewster Ladies' Library"],
    ['LAND O’ LAKES PUBLIC LIBRARY', "Land O' Lakes Public Library"],
    ['LAND O`LAKES BRANCH LIBRARY', "Land O'Lakes Branch Library"],
    ['COEUR D`ALENE PUBLIC', "Coeur d'Alene Public"],
    ['P`OE TSAWA COMMUNITY LIBRARY', "P'oe Tsawa Community Library"],
    ['TOWN `N COUNTRY REGIONAL', "Town 'n Country Regional"],
    ['ST. PAUL`S BRANCH LIBRARY', "St. Paul's Branch Library"],
    ['CITY OF ST. LOUIS MUNICIPAL LIBRARY DISTRICT', 'City of St. Louis Municipal Library District'],
    ['THE LIBRARY AT THE END OF THE ROAD', 'The Library at the End of the Road'],
    ['CARROLL AND MADISON LIBRARY SYSTEM', 'Carroll and Madison Library System'],
    ['BOOKMOBILE III', 'Bookmobile III'],
    ['125TH STREET BRANCH', '125th Street Branch'],
    ['D.R. MOON MEMORIAL LIBRARY', 'D.R. Moon Memorial Library'],
    ['MARGARET J.SLATTERY CHILDREN`S LIBRARY', "Margaret J.Slattery Children's Library"],
    ['DR. MARTIN LUTHER KING,JR BRANCH LIBRARY', 'Dr. Martin Luther King, Jr Branch Library'],
    ['FRANKLIN TWP. PUB. LIB./FRANKLINVILLE', 'Franklin Twp. Pub. Lib./Franklinville'],
    ['UPPER ST CLAIR TWNSHP LIBRARY', 'Upper St Clair Twnshp Library'],
    ['BASEHOR COMMUNITY LIBRARY, DIST #2, LV. CO.', 'Basehor Community Library, Dist #2, Lv. Co.'],
    ['PPLD-EAST LIBRARY AND INFO. CENTER', 'PPLD-East Library and Info. Center'],
    ['BIG SKY BRANCH LIBRARY  &#040;MISSOULA CO.&#041;', 'Big Sky Branch Library (Missoula Co.)'],
    ['SAGE CAFÉ LIBRARY', 'Sage Café Library'],
    ['KIMBERLY–LITTLE CHUTE PUBLIC LIBRARY', 'Kimberly–Little Chute Public Library'],
    ['DEKALB PUBLIC LIBRARY', 'DeKalb Public Library'],
    ['WEST DES MOINES PUBLIC LIBRARY', 'West Des Moines Public Library'],
    [
      'MONTGOMERY CITY-COUNTY PUBLIC LIBRARY- GOVERNOR`S SQUARE BRA',
      "Montgomery City-County Public Library - Governor's Square Bra",
    ],
    ['DPL-RODOLFO "CORKY" GONZALES BRANCH', 'DPL-Rodolfo "Corky" Gonzales Branch'],
  ])('%s', (original, name) => {
    expect(readableName(original)).toBe(name);
  });

  it('leaves a name alone that has small letters already', () => {
    expect(readableName('eL Segundo  Public Library')).toBe('eL Segundo Public Library');
  });

  it('reads its own result as the same name', () => {
    for (const original of ['L`ANSE AREA SCHOOL-PUBLIC LIBRARY', 'MCMILLAN TOWNSHIP LIBRARY', 'KING,JR']) {
      expect(readableName(readableName(original))).toBe(readableName(original));
    }
  });
});

describe('readableStreet, readableCity, readableCounty', () => {
  it.each([
    [readableStreet, 'W6588 M-69', 'W6588 M-69'],
    [readableStreet, '1080 WEST CLYDESDALE DR', '1080 West Clydesdale Dr'],
    [readableStreet, '108 NW DENALI ALLEY', '108 NW Denali Alley'],
    [readableStreet, '149 N. ST. ANDREWS PL.', '149 N. St. Andrews Pl.'],
    [readableStreet, '580-B SOUTH RAY QUINCY ROAD ROUTE 2', '580-B South Ray Quincy Road Route 2'],
    [readableStreet, '47475 US HWY 78', '47475 US Hwy 78'],
    [readableStreet, "104 INVESTOR\\'S WAY UNIT C-F", "104 Investor's Way Unit C-F"],
    [readableCity, 'L`ANSE', "L'Anse"],
    [readableCity, 'MANCHESTER-BY-THE-SE', 'Manchester-by-the-Se'],
    [readableCity, 'CAPE MAY CT. HSE.', 'Cape May Ct. Hse.'],
    [readableCity, 'BRISTOL, TN', 'Bristol, TN'],
    [readableCity, 'SAULT STE. MARIE', 'Sault Ste. Marie'],
    [readableCounty, 'CLOUD CO.', 'Cloud'],
    [readableCounty, 'ST. CLAIR', 'St. Clair'],
    [readableCounty, 'QUEEN ANNE`S', "Queen Anne's"],
    [readableCounty, 'Salem', 'Salem'],
  ])('%p: %s', (read, original, expected) => {
    expect(read(original)).toBe(expected);
  });
});
