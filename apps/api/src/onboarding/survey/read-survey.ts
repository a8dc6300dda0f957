import {
  entityColumns,
  outletColumns,
  surveyCollector,
  SurveyFile,
  type Survey,
  type SurveyCollector,
  type SurveyMending,
  withEntities,
} from '@mutuality/domain/onboarding';
import { refuse } from '../../platform/errors/errors.js';
import { mendedRows, type MendedRows } from './mended-rows.js';
import { detectEncoding } from './detect-encoding.js';
import { readTable } from './read-table.js';
import type { SurveySource } from './survey-source.js';

/** The files of one year's Public Libraries Survey. */
export interface SurveySources {
  outlets: SurveySource;
  entities?: SurveySource;
  /** What somebody put right when the files were looked at. */
  mending?: SurveyMending;
}

const paths: Record<SurveyFile, string[]> = { OUTLETS: ['outlets'], ENTITIES: ['entities'] };

/** Refuses a file that is not what it should be, and says which columns it lacks. */
function checkColumns(file: SurveyFile, columns: ReadonlySet<string>): void {
  if (file === SurveyFile.OUTLETS && columns.has('C_ADMIN') && !columns.has('FSCS_SEQ')) {
    refuse('onboarding.survey_file_is_entities', paths[file]);
  }
  if (file === SurveyFile.ENTITIES && columns.has('FSCS_SEQ')) {
    refuse('onboarding.survey_file_is_outlets', paths[file]);
  }
  const needed = file === SurveyFile.OUTLETS ? outletColumns : entityColumns;
  const missing = needed.filter((column) => !columns.has(column));
  if (missing.length > 0) {
    refuse('onboarding.survey_columns_missing', paths[file], { columns: missing.join(', ') });
  }
}

async function readFile(
  file: SurveyFile,
  source: SurveySource,
  collector: SurveyCollector,
  mended: MendedRows,
): Promise<void> {
  const encoding = await detectEncoding(source);
  if (!encoding) refuse('onboarding.survey_not_text', paths[file], { file: source.name });
  await readTable(source, encoding, {
    header: (columns) => checkColumns(file, columns),
    row: (row, cells) => {
      if (mended.isSkipped(file, row)) collector.skipRow(file);
      else collector.addRow(file, row, mended.cells(file, row, cells));
    },
    broken: (row, text, reason) => {
      if (mended.isSkipped(file, row)) collector.skipRow(file);
      else collector.addBroken(file, row, text, reason);
    },
  });
}

/**
 * Reads the outlet file of the survey and, if given, the file of administrative entities. Nothing is written. Bad cells
 * come back in `rejected`. Throws `Refused` when a file is no text or lacks the survey's columns.
 */
export async function readSurvey({ outlets, entities, mending }: SurveySources): Promise<Survey> {
  const mended = mendedRows(mending);
  const collector = surveyCollector(entities !== undefined);
  await readFile(SurveyFile.OUTLETS, outlets, collector, mended);
  if (entities) await readFile(SurveyFile.ENTITIES, entities, collector, mended);
  return collector.survey();
}

/** Adds the file of administrative entities to what was read of the outlet file, which is read again only where it told no year. */
export async function readEntities(
  { outlets, entities, mending }: Required<SurveySources>,
  read: Survey,
): Promise<Survey> {
  const collector = surveyCollector(true, read.year);
  await readFile(SurveyFile.ENTITIES, entities, collector, mendedRows(mending));
  return withEntities(read, collector.survey()) ?? readSurvey({ outlets, entities, mending });
}
