import { afterAll, describe, expect, it } from '@jest/globals';
import { ask, closeTestApp, testApp } from '../../test/app.js';
import { closeTestDatabase } from '../../test/database.js';
import { newConsortium, type Person } from '../../test/world.js';
import { entityFile, outletFile } from './testing/build-survey.js';

afterAll(async () => {
  await closeTestApp();
  await closeTestDatabase();
});

const outlets = outletFile([
  {},
  { FSCSKEY: 'MI9002', LIBNAME: 'ELM LIBRARY', CITY: 'ELMDALE', CNTY: 'KENT', ZIP: '4900' },
]);
const entities = entityFile([
  {},
  { FSCSKEY: 'MI9002', LIBNAME: 'ELM LIBRARY', CITY: 'ELMDALE', CNTY: 'KENT' },
]);

async function hand(person: Person | null, path: string, bytes: Buffer, name = 'outlets.csv') {
  const app = await testApp();
  return app.inject({
    method: 'POST',
    url: `/imports/${path}?name=${name}`,
    headers: {
      'content-type': 'application/octet-stream',
      ...(person && { cookie: `mutuality=${person.token}`, 'x-affiliation': person.actor.principalId }),
    },
    payload: bytes,
  });
}

async function handedIn() {
  const c = await newConsortium();
  const { id } = (await hand(c.admin, 'surveys', outlets)).json<{ id: string }>();
  await hand(c.admin, `surveys/${id}/entities`, entities, 'libraries.csv');
  return { c, checkId: id };
}

const checkQuery = `query Check($id: ID!) { surveyCheck(checkId: $id) {
  rows libraries outlets closedOutlets unreadRows homeState surveyYear outletsName entitiesName version problemCount problems { file row column value reason } skipped { row } } }`;
const planQuery = `query Plan($id: ID!, $keys: [String!]!) { importPlan(checkId: $id, chosenKeys: $keys) {
  changes surveyYear refusals { code } libraries { name states singleOutlet branches { name states zone } } } }`;
const importMutation = `mutation Import($input: ImportLibrariesInput!) { importLibraries(input: $input) {
  batch { id places undoUntil libraries { libraryId name } } } }`;
const undoMutation = 'mutation Undo($id: ID!) { undoImport(batchId: $id) { undoneAt undoUntil } }';

describe('onboarding over HTTP', () => {
  it('looks at files, mends them, plans, adds and takes back', async () => {
    const { c, checkId } = await handedIn();
    const seen = await ask<{ surveyCheck: { version: number } }>(c.admin, checkQuery, { id: checkId });
    expect(seen.data?.surveyCheck).toMatchObject({
      ...{ rows: 2, libraries: 2, outlets: 2, surveyYear: 2015, entitiesName: 'libraries.csv' },
      ...{ closedOutlets: 0, unreadRows: 0, homeState: 'MI' },
      problems: [{ file: 'OUTLETS', row: 3, column: 'ZIP', value: '4900', reason: 'ZIP_NOT_FIVE_DIGITS' }],
    });
    const mended = await ask(
      c.admin,
      `mutation Mend($id: ID!, $version: Int!, $fixes: [SurveyFixInput!]!) {
         mendSurvey(checkId: $id, version: $version, fixes: $fixes, skipped: []) { problemCount fixes { value } } }`,
      {
        ...{ id: checkId, version: seen.data!.surveyCheck.version },
        fixes: [{ file: 'OUTLETS', row: 3, column: 'ZIP', value: '49001' }],
      },
    );
    expect(mended.data).toMatchObject({ mendSurvey: { problemCount: 0, fixes: [{ value: '49001' }] } });
    const matches = await ask(
      c.admin,
      `query Match($id: ID!) { memberMatches(checkId: $id, pasted: "Elm; Nowhere", state: "MI") { text state candidates { fscsKey city county } } }`,
      { id: checkId },
    );
    expect(matches.data).toMatchObject({ memberMatches: [{ state: 'FOUND' }, { state: 'NOT_FOUND' }] });
    const keys = ['MI9001', 'MI9002'];
    const plan = await ask(c.admin, planQuery, { id: checkId, keys });
    expect(plan.data).toMatchObject({
      importPlan: {
        changes: 4,
        refusals: [],
        libraries: [{ states: ['NEW'], singleOutlet: true }, { name: 'Elm Library' }],
      },
    });
    const input = { checkId, chosenKeys: keys };
    const added = await ask<{ importLibraries: { batch: { id: string } } }>(c.admin, importMutation, {
      input,
    });
    expect(added.data?.importLibraries.batch).toMatchObject({
      places: 2,
      libraries: [{ name: 'Fair Haven Public Library' }, {}],
    });
    expect((await ask(c.admin, importMutation, { input })).data).toEqual({
      importLibraries: { batch: null },
    });
    const undone = await ask(c.admin, undoMutation, { id: added.data!.importLibraries.batch.id });
    expect(undone.data).toMatchObject({ undoImport: { undoUntil: null } });
  });

  it('lets rows be left out, and gives the list of them with reasons', async () => {
    const { c, checkId } = await handedIn();
    await ask(
      c.admin,
      `mutation Skip($id: ID!) { mendSurvey(checkId: $id, version: 2, fixes: [], skipped: [{ file: OUTLETS, row: 2 }]) { outlets } }`,
      { id: checkId },
    );
    const app = await testApp();
    const list = await app.inject({
      url: `/imports/surveys/${checkId}/not-added.csv?affiliation=${c.admin.actor.principalId}`,
      headers: { cookie: `mutuality=${c.admin.token}` },
    });
    expect(list.headers['content-disposition']).toBe('attachment; filename="outlets-not-added.csv"');
    expect(list.body).toContain('OUTLETS,3,ZIP,4900,five digits are needed');
    expect(list.body).toContain('OUTLETS,2,,,left out by hand');
  });

  it('says which file is wrong', async () => {
    const c = await newConsortium();
    const swapped = await hand(c.admin, 'surveys', entities);
    expect(swapped.statusCode).toBe(422);
    expect(swapped.json()).toMatchObject({
      code: 'REFUSED',
      refusals: [{ code: 'onboarding.survey_file_is_entities' }],
    });
    const workbook = await hand(c.admin, 'surveys', Buffer.from('PK\u0003\u0004\u0000\u0000'));
    expect(workbook.json()).toMatchObject({ refusals: [{ code: 'onboarding.survey_not_text' }] });
  });

  it('is for the admins of the consortium only', async () => {
    const { c, checkId } = await handedIn();
    const { library } = await c.addLibrary('Oak Library');
    const librarian = await c.hire(library, 'LIBRARY_ADMIN');
    const other = await newConsortium();
    expect((await hand(null, 'surveys', outlets)).statusCode).toBe(401);
    expect((await hand(librarian, 'surveys', outlets)).statusCode).toBe(403);
    expect((await ask(librarian, checkQuery, { id: checkId })).errors[0]?.extensions.code).toBe('FORBIDDEN');
    const hidden = await ask(other.admin, checkQuery, { id: checkId });
    const missing = await ask(other.admin, checkQuery, { id: '00000000-0000-4000-8000-000000000000' });
    expect(hidden.errors[0]?.extensions.code).toBe('NOT_FOUND');
    expect(hidden.body).toBe(missing.body);
    expect((await ask(c.admin, checkQuery, { id: checkId })).errors).toEqual([]);
  });

  it('shows the overview to the consortium and its own stages to a library', async () => {
    const c = await newConsortium();
    const { library } = await c.addLibrary('Oak Library');
    const librarian = await c.hire(library, 'LIBRARY_ADMIN');
    const staff = await c.addLibrary('Elm Library');
    const overview = `query O($id: ID!) { progressCounts(consortiumId: $id) { libraries live waitingOnConsortium }
      librariesProgress(consortiumId: $id) { edges { node { name done pressing { code params waitsFor } stages { stage state } } } } }`;
    expect((await ask(c.admin, overview, { id: c.consortiumId })).data).toMatchObject({
      progressCounts: { libraries: 2, live: 0 },
      librariesProgress: { edges: [{ node: { name: 'Elm Library' } }, { node: { name: 'Oak Library' } }] },
    });
    expect((await ask(librarian, overview, { id: c.consortiumId })).errors[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
    const own =
      'query P($id: ID!) { libraryProgress(libraryId: $id) { name looksAfterItself } organization(id: $id) { viewerCan rolesToInvite unconfirmed } }';
    expect((await ask(librarian, own, { id: library.id })).data).toMatchObject({
      libraryProgress: { looksAfterItself: true },
      organization: {
        viewerCan: ['amend'],
        rolesToInvite: ['BRANCH_STAFF', 'LIBRARY_ADMIN'],
        unconfirmed: [],
      },
    });
    expect((await ask(c.admin, own, { id: staff.library.id })).data).toMatchObject({
      organization: { viewerCan: ['amend'], rolesToInvite: ['LIBRARY_ADMIN'] },
    });
    expect((await ask(librarian, own, { id: staff.library.id })).errors[0]?.extensions.code).toBe(
      'NOT_FOUND',
    );
  });
});
