import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  isSingleOutlet,
  matchMembers,
  planImport,
  surveyLibraries,
  type ExistingLibrary,
  type ImportPlan,
  type Survey,
} from '@mutuality/domain/onboarding';
import { checkPlace, checkProfile } from '@mutuality/domain/organizations';
import { readSurvey } from './read-survey.js';
import { sharedSurvey, type SharedSurvey } from './testing/shared-survey.js';

const shared = sharedSurvey();

const pasted = `Peter White, Portage Lake, Dickinson County, Menominee County, Crystal Falls
McMillan Township (Ewen)
Carp Lake (White Pine)
Richmond (Palmer)
Bessemer
Wakefield
L'Anse
Hancock
Republic-Michigamme
Whitefish`;

/** What stands in a consortium after a plan was carried out. */
function carriedOut(plan: ImportPlan): ExistingLibrary[] {
  const here = <T extends { surveyYear: number }>(id: string, imported: T | null) => {
    if (!imported) throw new Error(`${id} is not in the survey`);
    return { id, facts: imported, surveySaid: imported, surveyYear: imported.surveyYear, confirmed: [] };
  };
  return plan.libraries.map(({ fscsKey, imported, branches }) => ({
    ...{ fscsKey, ...here(fscsKey, imported) },
    branches: branches.map((branch) => ({
      fscsSeq: branch.fscsSeq,
      ...here(branch.fscsSeq, branch.imported),
    })),
  }));
}

function whereTheSurveyIs({ outlets, entities }: SharedSurvey): void {
  let survey: Survey;
  beforeAll(async () => {
    survey = await readSurvey({ outlets, entities });
  });

  const find = (lines: string) => matchMembers([lines], survey, 'MI');
  const plan = (lines: string, existing: ExistingLibrary[] = []) =>
    planImport({ survey, chosenKeys: find(lines).map(({ candidates }) => candidates[0]!.fscsKey), existing });

  it('finds fourteen libraries with eighteen outlets', () => {
    const matches = find(pasted);
    expect(matches.map(({ state }) => state)).toEqual(Array.from({ length: 14 }, () => 'FOUND'));
    expect(matches.map(({ candidates }) => candidates[0]?.fscsKey)).toEqual([
      ...['MI0268', 'MI0276', 'MI0085', 'MI0226', 'MI0077', 'MI0224', 'MI0053'],
      ...['MI0291', 'MI0032', 'MI0350', 'MI0184', 'MI0139', 'MI0285', 'MI0369'],
    ]);
    expect(plan(pasted)).toMatchObject({
      ...{ surveyYear: 2015, changes: 32, refusals: [] },
      ...{ libraryCounts: { NEW: 14 }, branchCounts: { NEW: 18 } },
    });
  });

  it('asks which Portage is meant, by city and county', () => {
    expect(find('Portage')).toMatchObject([
      {
        state: 'ASK',
        candidates: [
          { name: 'Portage Lake District Library', city: 'Houghton', county: 'Houghton' },
          { name: 'Portage District Library', city: 'Portage', county: 'Kalamazoo' },
        ],
      },
    ]);
    expect(find('Portage (Houghton)')[0]).toMatchObject({
      state: 'FOUND',
      candidates: [{ fscsKey: 'MI0276' }],
    });
    expect(find('Kalamazoo')[0]).toMatchObject({
      state: 'FOUND',
      candidates: [{ fscsKey: 'MI0180', outlets: 5 }],
    });
  });

  it('puts Dickinson, Menominee, Crystal Falls, Bessemer and Wakefield on Menominee time', () => {
    const central = plan(pasted)
      .libraries.filter(({ branches }) =>
        branches.some(({ imported }) => imported?.zone === 'America/Menominee'),
      )
      .map(({ imported }) => imported?.name);
    expect(central).toEqual([
      'Dickinson County Library',
      'Menominee County Library',
      'Crystal Falls District Community Library',
      'Bessemer Public Library',
      'Wakefield Public Library',
    ]);
  });

  it("writes L'Anse with its apostrophe", () => {
    const [lAnse] = plan("L'Anse").libraries;
    expect(lAnse?.imported).toMatchObject({ name: "L'Anse Area School-Public Library", city: "L'Anse" });
    expect(plan('Republic-Michigamme').libraries[0]?.imported?.name).toBe(
      'Republic-Michigamme School/Public Library',
    );
  });

  it('changes nothing when the file comes again', () => {
    const again = plan(pasted, carriedOut(plan(pasted)));
    expect(again).toMatchObject({
      ...{ changes: 0, libraryCounts: { UNCHANGED: 14, NEW: 0 } },
      ...{ branchCounts: { UNCHANGED: 18, NEW: 0 } },
    });
  });

  it('plans the whole country, and the whole country again without a change', () => {
    const chosenKeys = [...surveyLibraries(survey).keys()];
    const first = planImport({ survey, chosenKeys, existing: [] });
    const open = survey.outlets.filter(({ status }) => status !== 'CLOSED').length;
    expect(first.libraryCounts.NEW).toBe(9_233);
    expect(first.refusals.length).toBe(18);
    expect(first.branchCounts.NEW).toBe(open);
    const second = planImport({ survey, chosenKeys, existing: carriedOut(first) });
    expect([second.changes, second.libraryCounts.NEW, second.branchCounts.NEW]).toEqual([0, 0, 0]);
  });

  it('knows the 333 libraries of Michigan with one place', () => {
    const single = [...surveyLibraries(survey).values()].filter(
      ({ library, branches }) => library.state === 'MI' && isSingleOutlet(branches),
    );
    expect(single.length).toBe(333);
  });

  it('brings nothing that founding a library or a place would refuse', () => {
    const refused = [...surveyLibraries(survey).values()].flatMap(({ library, branches }) => [
      ...checkProfile({ ...library, mail: null, fiscalYearStart: library.fiscalYearStart ?? '01-01' }),
      ...branches.flatMap(checkPlace),
    ]);
    expect(refused).toEqual([]);
  });

  it('writes no name in capitals', () => {
    const shouting = survey.outlets.filter(({ name }) => /\p{Lu}{6}/u.test(name)).map(({ name }) => name);
    expect(shouting).toEqual([]);
    expect(
      survey.outlets.filter(({ name, street, city }) => /[`]|&#/.test(`${name}${street}${city}`)),
    ).toEqual([]);
  });
}

describe('fourteen libraries, one afternoon', () => {
  if (shared) whereTheSurveyIs(shared);
  else it('the survey is not beside the project: not read', () => expect(shared).toBeNull());
});
