import { surveyCollector } from '../survey/survey-collector.js';
import type { Survey } from '../survey/survey.js';

export type RowCells = Readonly<Record<string, string>>;

const outletCells: RowCells = {
  STABR: 'MI',
  FSCSKEY: 'MI9001',
  FSCS_SEQ: '002',
  LIBNAME: 'FAIR HAVEN PUBLIC LIBRARY',
  ADDRESS: '1 MAIN STREET',
  CITY: 'FAIR HAVEN',
  ZIP: '49999',
  CNTY: 'IRON',
  PHONE: '9065550100',
  C_OUT_TY: 'CE',
  HOURS: '1200',
  LATITUDE: '46.1',
  LONGITUD: '-88.3',
  YR_SUB: '2016',
  STATSTRU: '00',
};

const entityCells: RowCells = {
  ...{ STABR: 'MI', FSCSKEY: 'MI9001', LIBNAME: 'FAIR HAVEN PUBLIC LIBRARY', C_ADMIN: 'SO', YR_SUB: '2016' },
  ...{ ADDRESS: '1 MAIN STREET', CITY: 'FAIR HAVEN', ZIP: '49999', CNTY: 'IRON', PHONE: '9065550100' },
  ...{ STARTDAT: '07/01/2014', ENDDATE: '06/30/2015', POPU_LSA: '1200', STATSTRU: '00' },
};

/** A survey of made-up rows; each gives only the cells that matter. */
export function buildSurvey({ outlets, entities }: { outlets: RowCells[]; entities?: RowCells[] }): Survey {
  const collector = surveyCollector(entities !== undefined);
  const add = (file: 'OUTLETS' | 'ENTITIES', cells: RowCells, row: number) =>
    collector.addRow(file, row + 2, (column) => cells[column] ?? '');
  outlets.forEach((cells, row) => add('OUTLETS', { ...outletCells, ...cells }, row));
  entities?.forEach((cells, row) => add('ENTITIES', { ...entityCells, ...cells }, row));
  return collector.survey();
}
