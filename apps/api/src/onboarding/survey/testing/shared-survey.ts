import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { surveyFile, type SurveySource } from '../survey-source.js';

const repository = resolve(import.meta.dirname, '../../../../../..');
const folder = join(process.env.MUTUALITY_SHARED_DATA ?? join(repository, '../shared/data'), 'pls');

export interface SharedSurvey {
  outlets: SurveySource;
  entities: SurveySource;
  controlTotals: SurveySource;
}

/** The survey of fiscal year 2015 as the agency published it, beside the project; null, said aloud, where it is not there. */
export function sharedSurvey(): SharedSurvey | null {
  if (!existsSync(folder)) {
    console.warn(`The survey's files are not at ${folder}: what needs them is not tested here.`);
    return null;
  }
  const file = (name: string) => surveyFile(join(folder, name));
  return {
    outlets: file('PLS_FY2015_Outlet_puout15a.csv'),
    entities: file('PLS_FY2015_AE_pupld15a.csv'),
    controlTotals: file('control_totals_fy2015.csv'),
  };
}
