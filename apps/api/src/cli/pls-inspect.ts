import { parseArgs } from 'node:util';
import { inspectSurvey } from '@mutuality/domain/onboarding';
import { readSurvey } from '../onboarding/survey/read-survey.js';
import { sayInspection } from '../onboarding/survey/say-inspection.js';
import { surveyFile } from '../onboarding/survey/survey-source.js';
import { fileSentence } from './file-sentence.js';

export const plsInspectUsage = 'FILE [--entities FILE] [--json]';

interface Wanted {
  outlets: string;
  entities: string | undefined;
  json: boolean;
}

/** Null: the words after the command make no sense. */
function wanted(argv: string[]): Wanted | null {
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: { entities: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
    const [outlets, ...more] = positionals;
    if (outlets === undefined || more.length > 0) return null;
    return { outlets, entities: values.entities, json: values.json };
  } catch {
    return null;
  }
}

/**
 * `pls inspect FILE [--entities FILE] [--json]`: says what is in a file of the Public Libraries Survey, and writes
 * nothing. 0: done. 1: the file cannot be read as the survey. 2: used wrongly.
 */
export async function plsInspect(argv: string[]): Promise<number> {
  const files = wanted(argv);
  if (!files) {
    console.error(`Usage: cli -- pls inspect ${plsInspectUsage}`);
    return 2;
  }
  try {
    const { outlets, entities, json } = files;
    const survey = await readSurvey({
      outlets: surveyFile(outlets),
      ...(entities !== undefined && { entities: surveyFile(entities) }),
    });
    const inspection = inspectSurvey(survey);
    console.log(json ? JSON.stringify(inspection) : sayInspection(inspection));
    return 0;
  } catch (error) {
    console.error(fileSentence(error));
    return 1;
  }
}
