import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { matchMembers, surveyLibraries, type Survey } from '@mutuality/domain/onboarding';
import { closeTestDatabase } from '../../../test/database.js';
import { newConsortium } from '../../../test/world.js';
import { branchesOf } from '../../organizations/organization-queries.js';
import { readSurvey } from '../survey/read-survey.js';
import { sharedSurvey, type SharedSurvey } from '../survey/testing/shared-survey.js';
import { importLibraries } from './import-libraries.js';
import { undoImport } from './undo-import.js';

afterAll(closeTestDatabase);

const shared = sharedSurvey();

const pasted = `Peter White; Portage Lake; Dickinson County; Menominee County; Crystal Falls
McMillan Township (Ewen)
Carp Lake (White Pine)
Richmond (Palmer)
Bessemer; Wakefield; L'Anse; Hancock; Republic-Michigamme; Whitefish`;

function whereTheSurveyIs({ outlets, entities }: SharedSurvey): void {
  let survey: Survey;
  beforeAll(async () => {
    survey = await readSurvey({ outlets, entities });
  });
  const keys = () => matchMembers([pasted], survey, 'MI').map(({ candidates }) => candidates[0]!.fscsKey);

  it('adds fourteen with eighteen places, then nothing, then takes them back', async () => {
    const c = await newConsortium('Superiorland');
    const run = () =>
      c.write(c.admin, (tx) =>
        importLibraries(tx, { consortiumId: c.consortiumId, survey, chosenKeys: keys() }),
      );
    const batch = await run();
    expect([batch?.founded.length, batch?.added.length]).toEqual([14, 18]);
    expect(await run()).toBeNull();
    const places = await c.db.database.read(c.admin.actor, async (tx) => {
      const found = [];
      for (const { id } of batch!.founded) found.push(...(await branchesOf(tx, id)));
      return found;
    });
    const central = (zone: string) =>
      new Set(places.filter((place) => place.zone === zone).map(({ tenantId }) => tenantId)).size;
    expect([central('America/Menominee'), central('America/Detroit')]).toEqual([5, 9]);
    expect(batch?.founded.map(({ name }) => name)).toContain("L'Anse Area School-Public Library");
    await c.write(c.admin, (tx) => undoImport(tx, batch!.id));
    const left = await c.db.owner.query('select 1 from membership where consortium_id = $1', [
      c.consortiumId,
    ]);
    expect(left.rows).toEqual([]);
  });

  it('adds a whole state in one go', async () => {
    const c = await newConsortium('All of Michigan');
    const chosenKeys = [...surveyLibraries(survey).values()]
      .filter(({ library }) => library.state === 'MI' && library.status !== 'CLOSED')
      .map(({ library }) => library.fscsKey);
    const batch = await c.write(c.admin, (tx) =>
      importLibraries(tx, { consortiumId: c.consortiumId, survey, chosenKeys }),
    );
    expect(batch?.founded.length).toBe(chosenKeys.length);
    expect(batch!.added.length).toBeGreaterThan(640);
  }, 240_000);
}

describe('fourteen libraries, one afternoon, in the database', () => {
  if (shared) whereTheSurveyIs(shared);
  else it('the survey is not beside the project: not imported', () => expect(shared).toBeNull());
});
