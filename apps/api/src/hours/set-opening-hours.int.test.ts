import { afterAll, describe, expect, it } from '@jest/globals';
import { closeTestDatabase } from '../../test/database.js';
import { newConsortium, type Person } from '../../test/world.js';
import { importLibraries } from '../onboarding/imports/import-libraries.js';
import { buildSurvey } from '../onboarding/testing/build-survey.js';
import { branchesOf } from '../organizations/organization-queries.js';
import { NotFound } from '../platform/errors/errors.js';
import { closeDays, removeClosedDay } from './close-days.js';
import { libraryHours } from './hours-queries.js';
import type { OpeningPeriodInput } from './opening-hours.input.js';
import { copyOpeningHours, setOpeningHours } from './set-opening-hours.js';

afterAll(closeTestDatabase);

const twoDays: OpeningPeriodInput[] = [2, 4].flatMap((weekday) => [
  { weekday: weekday as 2 | 4, nths: [], opensAt: '10:00', closesAt: '12:00' },
  { weekday: weekday as 2 | 4, nths: [], opensAt: '13:00', closesAt: '17:00' },
]);

async function twoPlaces() {
  const c = await newConsortium();
  const survey = await buildSurvey(
    [{ HOURS: '1250' }, { FSCS_SEQ: '003', C_OUT_TY: 'BR', LIBNAME: 'NORTH BRANCH' }],
    [{}],
  );
  const batch = await c.write(c.admin, (tx) =>
    importLibraries(tx, { consortiumId: c.consortiumId, survey, chosenKeys: ['MI9001'] }),
  );
  const libraryId = batch!.founded[0]!.id;
  const admin = await c.hire({ id: libraryId, kind: 'LIBRARY' }, 'LIBRARY_ADMIN');
  const [central, north] = await c.db.database.read(admin.actor, (tx) => branchesOf(tx, libraryId));
  const hours = (person: Person = admin) =>
    c.db.database.read(person.actor, (tx) => libraryHours(tx, libraryId));
  const set = (periods: OpeningPeriodInput[], person: Person = admin) =>
    c.write(person, (tx) =>
      setOpeningHours(tx, { libraryId, branchId: central!.id, version: central!.version, periods }),
    );
  return { c, libraryId, admin, central: central!, north: north!, hours, set };
}

describe('opening hours', () => {
  it('are set whole, and the survey suggests more (F-7)', async () => {
    const { set, hours, central } = await twoPlaces();
    await set(twoDays);
    const [first, second] = (await hours()).branches;
    expect(first?.periods.map(({ weekday, opensAt, closesAt }) => [weekday, opensAt, closesAt])).toEqual([
      [2, '10:00', '12:00'],
      [2, '13:00', '17:00'],
      [4, '10:00', '12:00'],
      [4, '13:00', '17:00'],
    ]);
    expect(first).toMatchObject({
      branchId: central.id,
      warnings: [{ code: 'hours.far_from_survey', severity: 'WARNS', params: { surveyHours: 1250 } }],
    });
    expect(second).toMatchObject({ periods: [], warnings: [] });
  });

  it('are copied to other places', async () => {
    const { c, libraryId, admin, central, north, set, hours } = await twoPlaces();
    await set(twoDays);
    await c.write(admin, (tx) =>
      copyOpeningHours(tx, { libraryId, fromBranchId: central.id, toBranchIds: [north.id, central.id] }),
    );
    expect((await hours()).branches.map(({ periods }) => periods.length)).toEqual([4, 4]);
  });

  it('are refused by the same rules as the form, and in the second of two edits', async () => {
    const { set } = await twoPlaces();
    const late = { weekday: 1 as const, nths: [], opensAt: '10:00', closesAt: '25:00' };
    await expect(set([late])).rejects.toThrow('hours.not_a_time');
    await set(twoDays);
    await expect(set(twoDays)).rejects.toThrow('conflict');
  });

  it("are nobody else's to set", async () => {
    const { c, libraryId, set, hours } = await twoPlaces();
    const other = await newConsortium();
    await expect(set(twoDays, c.admin)).rejects.toThrow(NotFound);
    await expect(hours(other.admin)).rejects.toThrow(NotFound);
    await set(twoDays);
    const { rows } = await c.db.owner.query('select 1 from opening_period where tenant_id = $1', [libraryId]);
    expect(rows).toHaveLength(4);
  });
});

describe('closed days', () => {
  it('are of the library or of one place, and can be taken back', async () => {
    const { c, libraryId, admin, north, hours } = await twoPlaces();
    const day = { libraryId, startsOn: '2099-11-26', endsOn: '2099-11-26', opensAt: null, closesAt: null };
    const feast = await c.write(admin, (tx) =>
      closeDays(tx, { ...day, branchId: null, reason: 'Thanksgiving' }),
    );
    await c.write(admin, (tx) =>
      closeDays(tx, { ...day, branchId: north.id, closesAt: '15:00', reason: 'Painting' }),
    );
    expect((await hours()).closedDays.map(({ reason }) => reason).sort()).toEqual([
      'Painting',
      'Thanksgiving',
    ]);
    await c.write(admin, (tx) => removeClosedDay(tx, libraryId, feast.id));
    expect((await hours()).closedDays).toMatchObject([{ reason: 'Painting', branchId: north.id }]);
    const nameless = c.write(admin, (tx) => closeDays(tx, { ...day, branchId: null, reason: ' ' }));
    await expect(nameless).rejects.toThrow('hours.reason_missing');
  });
});
