import type { SurveyMending } from '@mutuality/domain/onboarding';
import { change, theOne } from '../../platform/database/rows.js';
import type { WriteTx } from '../../platform/database/tx.js';
import { readEntities, readSurvey } from '../survey/read-survey.js';
import { surveyBytes } from '../survey/survey-source.js';
import { checkedSurvey, filesOf, openCheck, readings } from './check-survey.js';
import { packBytes, unpackBytes } from './packed.js';
import { SurveyCheck } from './survey-check.entity.js';
import type { SurveyCheckType } from './survey-check.type.js';
import { checkOf } from './survey-queries.js';

/** The admin who handed in a survey adds the file of library systems, which says more about each library. */
export async function addEntities(
  tx: WriteTx,
  file: { checkId: string; name: string; bytes: Buffer },
): Promise<SurveyCheck> {
  const { check, survey: before } = await checkedSurvey(tx, file.checkId);
  const { outlets } = await filesOf(tx, check.id);
  const sources = {
    outlets: surveyBytes(check.outletsName, await unpackBytes(outlets)),
    entities: surveyBytes(file.name, file.bytes),
    mending: check.mending,
  };
  const survey = await readEntities(sources, before);
  return keep(tx, check, {
    ...{ entitiesName: file.name, entities: await packBytes(file.bytes) },
    ...(await readings(survey)),
  });
}

/** Puts cells right and leaves rows out; the files are read again with it. */
export async function mendSurvey(
  tx: WriteTx,
  input: { checkId: string; version: number; mending: SurveyMending },
): Promise<SurveyCheckType> {
  const check = await openCheck(tx, input.checkId);
  const { outlets, entities } = await filesOf(tx, check.id);
  const survey = await readSurvey({
    outlets: surveyBytes(check.outletsName, await unpackBytes(outlets)),
    ...(entities && { entities: surveyBytes(check.entitiesName ?? '', await unpackBytes(entities)) }),
    mending: input.mending,
  });
  const { id, tenantId } = check;
  const { version, mending } = input;
  return checkOf(tx, await keep(tx, { id, version, tenantId }, { mending, ...(await readings(survey)) }));
}

async function keep(
  tx: WriteTx,
  { id, version, tenantId }: Pick<SurveyCheck, 'id' | 'version' | 'tenantId'>,
  patch: Partial<SurveyCheck>,
): Promise<SurveyCheck> {
  await change(tx, SurveyCheck, { id, version }, patch);
  tx.emit({ kind: 'survey.mended', tenants: [tenantId], subject: { type: 'survey_check', id } });
  return theOne(tx, SurveyCheck, { tenantId, id });
}
