import { randomUUID } from 'node:crypto';
import { inspectSurvey, type Survey, type SurveyMending } from '@mutuality/domain/onboarding';
import { LessThan } from 'typeorm';
import { add, drop, theOne } from '../../platform/database/rows.js';
import type { ReadTx, WriteTx } from '../../platform/database/tx.js';
import { NotFound, refuse } from '../../platform/errors/errors.js';
import { packBytes, packSurvey, unpackSurvey } from './packed.js';
import { SurveyCheck } from './survey-check.entity.js';

/** A day, in milliseconds: how long a check can be gone on with. */
const LASTS = 86_400_000;

const nothingMended: SurveyMending = { fixes: [], skipped: [] };

export interface HandedSurvey {
  consortiumId: string;
  name: string;
  bytes: Buffer;
  /** What was read of it, before the transaction opened. */
  survey: Survey;
}

/** An admin hands in the outlet file of a survey to be looked at: no library is written (F-7). Old checks go. */
export async function checkSurvey(tx: WriteTx, handed: HandedSurvey): Promise<SurveyCheck> {
  const { consortiumId: tenantId, name, bytes, survey } = handed;
  await drop(tx, SurveyCheck, { tenantId, expiresAt: LessThan(tx.now) }, 0);
  const id = randomUUID();
  await add(tx, SurveyCheck, {
    ...{
      id,
      tenantId,
      outletsName: name,
      outlets: await packBytes(bytes),
      entitiesName: null,
      entities: null,
    },
    ...(await readings(survey)),
    mending: nothingMended,
    madeByName: tx.actor.userName ?? '',
    madeAt: tx.now,
    expiresAt: new Date(tx.now.getTime() + LASTS),
    version: 1,
  });
  tx.emit({
    kind: 'survey.checked',
    tenants: [tenantId],
    subject: { type: 'survey_check', id },
    detail: { name },
  });
  return theOne(tx, SurveyCheck, { tenantId, id });
}

/** What a check keeps of what was read. */
export async function readings(
  survey: Survey,
): Promise<Pick<SurveyCheck, 'survey' | 'inspection' | 'surveyYear'>> {
  return { survey: await packSurvey(survey), inspection: inspectSurvey(survey), surveyYear: survey.year };
}

/** A check that is not a day old yet, without its files. */
export async function openCheck(tx: ReadTx, id: string): Promise<SurveyCheck> {
  const check = await theOne(tx, SurveyCheck, { id });
  if (check.expiresAt <= tx.now) refuse('onboarding.check_expired', ['checkId']);
  return check;
}

/** What was read of the files of a check, as mended. */
export async function checkedSurvey(tx: ReadTx, id: string): Promise<{ check: SurveyCheck; survey: Survey }> {
  const check = await openCheck(tx, id);
  const [row] = await tx.sql<Pick<SurveyCheck, 'survey'>>('select survey from survey_check where id = $1', [
    id,
  ]);
  if (!row) throw new NotFound();
  return { check, survey: await unpackSurvey(row.survey) };
}

/** The packed files of a check. */
export async function filesOf(tx: ReadTx, id: string): Promise<Pick<SurveyCheck, 'outlets' | 'entities'>> {
  const [files] = await tx.sql<Pick<SurveyCheck, 'outlets' | 'entities'>>(
    'select outlets, entities from survey_check where id = $1',
    [id],
  );
  if (!files) throw new NotFound();
  return files;
}
