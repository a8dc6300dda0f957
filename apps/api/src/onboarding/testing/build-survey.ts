import type { Survey } from '@mutuality/domain/onboarding';
import { readSurvey } from '../survey/read-survey.js';
import { surveyBytes } from '../survey/survey-source.js';

export type Cells = Readonly<Record<string, string>>;

const outletCells: Cells = {
  ...{
    STABR: 'MI',
    FSCSKEY: 'MI9001',
    FSCS_SEQ: '002',
    LIBNAME: 'FAIR HAVEN PUBLIC LIBRARY',
    ADDRESS: '1 MAIN STREET',
  },
  ...{ CITY: 'FAIR HAVEN', ZIP: '49999', CNTY: 'IRON', PHONE: '9065550100', C_OUT_TY: 'CE', HOURS: '1200' },
  ...{ LATITUDE: '46.1', LONGITUD: '-88.3', YR_SUB: '2016', STATSTRU: '00' },
};

const entityCells: Cells = {
  ...{ STABR: 'MI', FSCSKEY: 'MI9001', LIBNAME: 'FAIR HAVEN PUBLIC LIBRARY', C_ADMIN: 'SO', YR_SUB: '2016' },
  ...{ ADDRESS: '1 MAIN STREET', CITY: 'FAIR HAVEN', ZIP: '49999', CNTY: 'IRON', PHONE: '9065550100' },
  ...{ STARTDAT: '07/01/2014', ENDDATE: '06/30/2015', POPU_LSA: '1200', STATSTRU: '00' },
};

function csv(usual: Cells, rows: readonly Cells[]): Buffer {
  const columns = Object.keys(usual);
  const line = (row: Cells) =>
    columns.map((column) => `"${(row[column] ?? '').replaceAll('"', '""')}"`).join(',');
  return Buffer.from(
    [columns.join(','), ...rows.map((row) => line({ ...usual, ...row }))].join('\r\n'),
    'latin1',
  );
}

/** The bytes of an outlet file with these rows; each gives only the cells that matter. */
export const outletFile = (rows: readonly Cells[]): Buffer => csv(outletCells, rows);

/** The bytes of a file of library systems. */
export const entityFile = (rows: readonly Cells[]): Buffer => csv(entityCells, rows);

/** A survey of made-up rows, read as every survey is. */
export const buildSurvey = (outlets: readonly Cells[], entities: readonly Cells[]): Promise<Survey> =>
  readSurvey({
    outlets: surveyBytes('outlets.csv', outletFile(outlets)),
    entities: surveyBytes('entities.csv', entityFile(entities)),
  });
