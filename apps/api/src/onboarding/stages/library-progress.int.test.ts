import { afterAll, describe, expect, it } from '@jest/globals';
import { ReadinessItem } from '@mutuality/domain/onboarding';
import { weekOf } from '@mutuality/domain/time';
import { closeTestDatabase } from '../../../test/database.js';
import { newConsortium, type Person } from '../../../test/world.js';
import { buildAgreement, buildPair, today } from '../../agreements/testing/build-agreement.js';
import { setOpeningHours } from '../../hours/set-opening-hours.js';
import { branchById } from '../../organizations/organization-queries.js';
import { confirmAll } from '../../organizations/testing/confirm-all.js';
import { NotFound } from '../../platform/errors/errors.js';
import { importLibraries } from '../imports/import-libraries.js';
import { attestReadiness, readinessOf } from '../readiness/attest-readiness.js';
import type { AttestReadinessInput } from '../readiness/attest-readiness.input.js';
import { buildSurvey } from '../testing/build-survey.js';
import { consortiumWeek, endingAgreements } from './consortium-week.js';
import { libraryProgress, progressCounts, progressPage } from './library-progress.js';
import { membersOf } from './members.js';

afterAll(closeTestDatabase);

const page = { first: 50 };
type World = Awaited<ReturnType<typeof newConsortium>>;

const states = ({ stages }: Awaited<ReturnType<typeof libraryProgress>>) => stages.map(({ state }) => state);
const seenBy = (c: World, person: Person, libraryId: string) =>
  c.db.database.read(person.actor, (tx) => libraryProgress(tx, libraryId));

describe('the stages of a library', () => {
  it('are computed from facts, from the import on (S1, S2)', async () => {
    const c = await newConsortium();
    const survey = await buildSurvey([{}], [{}]);
    const batch = await c.write(c.admin, (tx) =>
      importLibraries(tx, { consortiumId: c.consortiumId, survey, chosenKeys: ['MI9001'] }),
    );
    const libraryId = batch!.founded[0]!.id;
    const fresh = await seenBy(c, c.admin, libraryId);
    expect(fresh).toMatchObject({
      done: 0,
      live: false,
      singleOutlet: true,
      places: 1,
      looksAfterItself: false,
      city: 'Fair Haven',
    });
    expect(fresh.pressing).toMatchObject({ code: 'onboarding.team_no_admin', waitsFor: 'CONSORTIUM' });

    const admin = await c.hire({ id: libraryId, kind: 'LIBRARY' }, 'LIBRARY_ADMIN');
    await c.write(admin, (tx) => confirmAll(tx, libraryId));
    const branchId = batch!.added[0]!.id;
    const { version } = await c.db.database.read(admin.actor, (tx) => branchById(tx, libraryId, branchId));
    await c.write(admin, (tx) =>
      setOpeningHours(tx, {
        ...{ libraryId, branchId, version },
        periods: [{ weekday: 2, nths: [], opensAt: '10:00', closesAt: '12:00' }],
      }),
    );
    const later = await seenBy(c, admin, libraryId);
    expect(states(later)).toEqual(['DONE', 'DONE', 'DONE', 'NOT_YET', 'DONE', 'NOT_YET']);
    expect(await seenBy(c, c.admin, libraryId)).toEqual(later);
  });

  it('say what is vouched for, by whom, and what is done instead (F-11)', async () => {
    const c = await newConsortium();
    const { library, branches } = await c.addLibrary('Elm District Library');
    const admin = await c.hire(library, 'LIBRARY_ADMIN');
    const attest = (more: Partial<AttestReadinessInput>, person = admin) =>
      c.write(person, (tx) =>
        attestReadiness(tx, {
          ...{
            libraryId: library.id,
            branchId: branches[0]!.id,
            item: ReadinessItem.PRIVATE_SPACE,
            state: 'DONE' as const,
          },
          ...{ instead: null, attestedBy: 'Ana Reyes', attestedOn: today() },
          ...more,
        }),
      );
    const said = await attest({});
    expect(said).toMatchObject({ attestedBy: 'Ana Reyes', attestedOn: today(), version: 1 });
    await expect(attest({ item: 'KIT_SHELF', attestedBy: null })).rejects.toThrow(
      'onboarding.readiness_person_missing',
    );
    await expect(attest({ state: 'NOT_POSSIBLE', version: 1 })).rejects.toThrow(
      'onboarding.readiness_instead_missing',
    );
    await expect(attest({})).rejects.toThrow('conflict');
    await expect(attest({ version: 1 }, c.admin)).rejects.toThrow(NotFound);
    await attest({ state: 'NOT_POSSIBLE', instead: 'The study room', version: 1 });
    const other = await newConsortium();
    const read = (person: Person) => c.db.database.read(person.actor, (tx) => readinessOf(tx, library.id));
    expect(await read(admin)).toMatchObject([{ state: 'NOT_POSSIBLE', instead: 'The study room' }]);
    expect(await read(other.admin)).toEqual([]);
  });

  it('are hidden from other consortia, as if the library did not exist', async () => {
    const c = await newConsortium();
    const { library } = await c.addLibrary('Elm District Library');
    const other = await newConsortium();
    await expect(seenBy(other, other.admin, library.id)).rejects.toThrow(NotFound);
    const listed = await other.db.database.read(other.admin.actor, (tx) =>
      progressPage(tx, c.consortiumId, {}, page),
    );
    expect(listed.edges).toEqual([]);
    const { rows } = await c.db.owner.query('select 1 from membership where consortium_id = $1', [
      c.consortiumId,
    ]);
    expect(rows).toHaveLength(1);
  });
});

describe('the libraries of a consortium', () => {
  it('come with those first that the consortium can help on, in pages', async () => {
    const c = await newConsortium();
    const { library: own } = await c.addLibrary('Ash Library');
    await c.addLibrary('Birch Library');
    await c.addLibrary('Cedar Library');
    await c.hire(own, 'LIBRARY_ADMIN');
    const list = (filter: Parameters<typeof progressPage>[2], after?: string, first = 2) =>
      c.db.database.read(c.admin.actor, (tx) => progressPage(tx, c.consortiumId, filter, { first, after }));
    const names = (of: Awaited<ReturnType<typeof list>>) => of.edges.map(({ node }) => node.name);
    const first = await list({});
    const second = await list({}, first.pageInfo.endCursor!);
    expect([...names(first), ...names(second)].sort()).toEqual([
      'Ash Library',
      'Birch Library',
      'Cedar Library',
    ]);
    expect(names(await list({ search: 'birch' }))).toEqual(['Birch Library']);
    expect(names(await list({ live: true }))).toEqual([]);
    expect(names(await list({ stage: 'TEAM' }, undefined, 9))).toEqual(['Birch Library', 'Cedar Library']);
    const counts = await c.db.database.read(c.admin.actor, (tx) => progressCounts(tx, c.consortiumId));
    expect(counts).toMatchObject({ libraries: 3, live: 0 });
    const members = await c.db.database.read(c.admin.actor, (tx) => membersOf(tx, c.consortiumId, 'LIBRARY'));
    expect(members.map(({ admins }) => admins)).toEqual([1, 0, 0]);
  });

  it('show the week and the agreements whose last day is near', async () => {
    const pair = await buildPair();
    const { c, library } = pair;
    const soon = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
    await buildAgreement(pair, { startsOn: '2026-01-01', endsOn: soon });
    const read = <T>(work: (tx: Parameters<typeof consortiumWeek>[0]) => Promise<T>) =>
      c.db.database.read(c.admin.actor, work);
    expect(await read((tx) => consortiumWeek(tx, c.consortiumId, weekOf(today())))).toMatchObject([
      { libraryId: library.id, wantedMinutes: 360, coveredMinutes: 0, openMinutes: 360 },
    ]);
    expect(await read((tx) => endingAgreements(tx, c.consortiumId))).toMatchObject([
      { libraryId: library.id, lastDay: soon },
    ]);
    const progress = await seenBy(c, c.admin, library.id);
    expect(progress.stages.find(({ stage }) => stage === 'AGREEMENT')).toMatchObject({ state: 'DONE' });
  });
});
