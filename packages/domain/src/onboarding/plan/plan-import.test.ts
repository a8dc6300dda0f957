import { describe, expect, it } from '@jest/globals';
import type { ImportedBranch, ImportedLibrary } from '../survey/imported.js';
import type { Survey } from '../survey/survey.js';
import { buildSurvey, type RowCells } from '../testing/build-survey.js';
import { planImport } from './plan-import.js';
import type { Existing, ExistingLibrary, ImportPlan } from './plan.js';

const key = 'MI9001';
const survey = (outlet: RowCells = {}, entity: RowCells = {}, more: RowCells[] = []) =>
  buildSurvey({ outlets: [outlet, ...more], entities: [entity] });

const asImported = <T extends ImportedLibrary | ImportedBranch>(imported: T, id: string) => ({
  ...{ id, facts: imported, surveySaid: imported, surveyYear: imported.surveyYear, confirmed: [] },
});

/** What stands here after a plan was carried out. */
function carriedOut(plan: ImportPlan): ExistingLibrary[] {
  return plan.libraries.map((library) => ({
    fscsKey: library.fscsKey,
    ...asImported(library.imported!, `library-${library.fscsKey}`),
    branches: library.branches.map((branch) => ({
      fscsSeq: branch.fscsSeq,
      ...asImported(branch.imported!, `branch-${branch.fscsSeq}`),
    })),
  }));
}

const plan = (of: Survey, existing: ExistingLibrary[] = []) =>
  planImport({ survey: of, chosenKeys: [key], existing });
const imported = () =>
  carriedOut(plan(survey({}, {}, [{ FSCS_SEQ: '003', C_OUT_TY: 'BR', LIBNAME: 'NORTH BRANCH' }])));
const nextYear = (outlet: RowCells, entity: RowCells = {}, branch: RowCells = {}) =>
  survey({ YR_SUB: '2017', ...outlet }, { YR_SUB: '2017', ...entity }, [
    { FSCS_SEQ: '003', C_OUT_TY: 'BR', LIBNAME: 'NORTH BRANCH', YR_SUB: '2017', ...branch },
  ]);

/** The imported library with one of its records changed. */
const withBranch = (
  change: Partial<Existing<ImportedBranch, never>> & { facts?: Partial<ImportedBranch> },
) => {
  const [library] = imported();
  const [first, ...rest] = library!.branches;
  const facts = { ...first!.facts, ...change.facts };
  return [{ ...library!, branches: [{ ...first!, ...change, facts }, ...rest] }];
};

describe('planImport', () => {
  it('adds a library with its outlets', () => {
    const { libraries, changes, branchCounts } = plan(survey());
    expect(libraries).toMatchObject([
      {
        ...{ fscsKey: key, states: ['NEW'], existingId: null },
        imported: { name: 'Fair Haven Public Library', fiscalYearStart: '07-01', populationServed: 1200 },
        branches: [
          { fscsSeq: '002', states: ['NEW'], imported: { zone: 'America/Menominee', hoursAYear: 1200 } },
        ],
      },
    ]);
    expect([changes, branchCounts.NEW]).toEqual([2, 1]);
  });

  it('changes nothing when the same file comes again, or another year says the same', () => {
    for (const again of [
      survey({}, {}, [{ FSCS_SEQ: '003', C_OUT_TY: 'BR', LIBNAME: 'NORTH BRANCH' }]),
      nextYear({}),
    ]) {
      const second = plan(again, imported());
      expect(second).toMatchObject({ changes: 0, refusals: [] });
      expect(second.branchCounts).toMatchObject({ UNCHANGED: 2, NEW: 0, GONE: 0 });
    }
  });

  it('shows what another year renames, moves and changes', () => {
    const { libraries, changes } = plan(
      nextYear(
        { LIBNAME: 'FAIR HAVEN CENTRAL', HOURS: '1300' },
        { LIBNAME: 'FAIR HAVEN AREA LIBRARY' },
        { ADDRESS: '2 OAK STREET' },
      ),
      imported(),
    );
    expect(libraries[0]).toMatchObject({ states: ['RENAMED'], existingId: `library-${key}` });
    expect(libraries[0]?.branches).toMatchObject([
      {
        states: ['RENAMED', 'CHANGED'],
        changes: [
          { field: 'name', from: 'Fair Haven Public Library', to: 'Fair Haven Central' },
          { field: 'hoursAYear', from: 1200, to: 1300 },
        ],
      },
      { states: ['MOVED'], changes: [{ field: 'street', from: '1 Main Street', to: '2 Oak Street' }] },
    ]);
    expect(changes).toBe(3);
  });

  it('never lets a missing value or a new measurement of the same spot change anything', () => {
    const same = nextYear({ PHONE: '-3', HOURS: '-1', LATITUDE: '46.10004', LONGITUD: '-88.3', CNTY: '' });
    expect(plan({ ...same }, imported()).branchCounts).toMatchObject({ UNCHANGED: 2 });
  });

  it('keeps what the library has confirmed, and what somebody mended by hand', () => {
    const confirmed = withBranch({ confirmed: ['phone', 'deskPhone'] });
    const mended = withBranch({ facts: { street: '1 Main St, rear door' } });
    const survey2016 = nextYear({ PHONE: '9065550199', ADDRESS: '1 MAIN ROAD' });
    expect(plan(survey2016, confirmed).libraries[0]?.branches[0]).toMatchObject({
      states: ['MOVED', 'KEPT'],
      kept: [{ field: 'phone', ours: '+19065550100', survey: '+19065550199' }],
      changes: [{ field: 'street' }],
    });
    expect(plan(survey2016, mended).libraries[0]?.branches[0]).toMatchObject({
      kept: [{ field: 'street', ours: '1 Main St, rear door', survey: '1 Main Road' }],
      changes: [{ field: 'phone' }],
    });
    const again = plan(
      survey({}, {}, [{ FSCS_SEQ: '003', C_OUT_TY: 'BR', LIBNAME: 'NORTH BRANCH' }]),
      mended,
    );
    expect(again).toMatchObject({ changes: 0, branchCounts: { KEPT: 1, UNCHANGED: 2 } });
  });

  it('compares only facts that are kept here', () => {
    const [library] = imported();
    const slim = [{ ...library!, facts: { name: library!.facts.name } }];
    expect(plan(nextYear({}, { ADDRESS: '9 NEW STREET', STARTDAT: '-3', ENDDATE: '-3' }), slim).changes).toBe(
      0,
    );
  });

  it('says what is gone: closed in the survey, or not in the file', () => {
    const closed = plan(nextYear({}, {}, { STATSTRU: '03', HOURS: '-3' }), imported());
    expect(closed.libraries[0]?.branches[1]).toMatchObject({
      states: ['GONE'],
      gone: 'CLOSED_IN_SURVEY',
      changes: [],
    });
    const missing = plan(survey({ YR_SUB: '2017' }, { YR_SUB: '2017' }), imported());
    expect(missing.libraries[0]?.branches[1]).toMatchObject({
      states: ['GONE'],
      gone: 'NOT_IN_FILE',
      imported: null,
    });
    const nowhere = plan(buildSurvey({ outlets: [{ FSCSKEY: 'MI9002' }] }), imported());
    expect(nowhere).toMatchObject({ changes: 3, libraryCounts: { GONE: 1 }, branchCounts: { GONE: 2 } });
  });

  it('closes once, and not against the word of the library', () => {
    const closed = nextYear({ STATSTRU: '03' });
    expect(plan(closed, withBranch({ facts: { status: 'CLOSED' } })).changes).toBe(0);
    expect(plan(closed, withBranch({ confirmed: ['status'] })).libraries[0]?.branches[0]).toMatchObject({
      states: ['UNCHANGED', 'KEPT'],
      kept: [{ field: 'status', ours: 'OPEN', survey: 'CLOSED' }],
    });
    expect(
      plan(nextYear({}), withBranch({ facts: { status: 'CLOSED' }, surveySaid: null })).libraries[0]
        ?.branches[0],
    ).toMatchObject({
      changes: [{ field: 'status', from: 'CLOSED', to: 'OPEN' }],
    });
  });

  it('leaves closed outlets of a new library out, and tells them', () => {
    const { libraries, branchCounts } = plan(
      survey({}, {}, [
        { FSCS_SEQ: '004', STATSTRU: '03' },
        { FSCS_SEQ: '005', STATSTRU: '23' },
      ]),
    );
    expect(libraries[0]?.leftOut).toMatchObject([{ fscsSeq: '004', status: 'CLOSED' }]);
    expect(libraries[0]?.branches.map(({ imported: outlet }) => outlet?.status)).toEqual([
      'OPEN',
      'TEMPORARILY_CLOSED',
    ]);
    expect(branchCounts.NEW).toBe(2);
  });

  it('leaves outlets alone that were entered by hand', () => {
    const [library] = imported();
    const byHand = { ...library!.branches[1]!, fscsSeq: null, surveySaid: null, id: 'by-hand' };
    const existing = [{ ...library!, branches: [...library!.branches, byHand] }];
    expect(plan(nextYear({}), existing).changes).toBe(0);
  });

  it('refuses keys that nobody knows and libraries that are closed, and warns of an older survey', () => {
    const of = survey({ STATSTRU: '03' }, { STATSTRU: '03' });
    expect(planImport({ survey: of, chosenKeys: [key, 'MI9999'], existing: [] })).toMatchObject({
      libraries: [],
      refusals: [
        { code: 'onboarding.survey_library_closed', path: ['chosenKeys', key] },
        { code: 'onboarding.survey_key_unknown', params: { key: 'MI9999' } },
      ],
    });
    expect(plan(survey({ YR_SUB: '2014' }, { YR_SUB: '2014' }), imported()).refusals).toEqual([
      {
        code: 'onboarding.survey_older',
        path: ['chosenKeys', key],
        params: { name: 'Fair Haven Public Library', year: 2015 },
        severity: 'WARNS',
      },
    ]);
  });
});
