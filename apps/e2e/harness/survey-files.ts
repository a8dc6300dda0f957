import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathFromRoot } from './from-root.js';

/** Paths of the two files of the national survey of fiscal year 2015, as the agency published them. */
export interface SurveyFiles {
  outlets: string;
  entities: string;
}

/** The survey's files beside the project (or in MUTUALITY_SHARED_DATA); null, said aloud, where they are not there. */
export function surveyFiles(): SurveyFiles | null {
  const folder = join(resolve(process.env.MUTUALITY_SHARED_DATA ?? pathFromRoot('../shared/data')), 'pls');
  const files = {
    outlets: join(folder, 'PLS_FY2015_Outlet_puout15a.csv'),
    entities: join(folder, 'PLS_FY2015_AE_pupld15a.csv'),
  };
  if (Object.values(files).every((file) => existsSync(file))) return files;
  console.warn(`The survey's files are not at ${folder}: what needs them is not tried here.`);
  return null;
}
