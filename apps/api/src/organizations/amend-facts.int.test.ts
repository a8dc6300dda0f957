import { afterAll, describe, expect, it } from '@jest/globals';
import { closeTestDatabase } from '../../test/database.js';
import { newConsortium, type Person } from '../../test/world.js';
import { importLibraries } from '../onboarding/imports/import-libraries.js';
import { buildSurvey } from '../onboarding/testing/build-survey.js';
import { NotFound } from '../platform/errors/errors.js';
import { amendBranch } from './amend-branch.js';
import { amendOrganization } from './amend-organization.js';
import { confirmAll } from './testing/confirm-all.js';
import { unconfirmedOfPlace, unconfirmedOfProfile } from './confirm-facts.js';
import { branchesOf, organizationById } from './organization-queries.js';

afterAll(closeTestDatabase);

async function imported() {
  const c = await newConsortium();
  const survey = await buildSurvey([{}], [{}]);
  const batch = await c.write(c.admin, (tx) =>
    importLibraries(tx, { consortiumId: c.consortiumId, survey, chosenKeys: ['MI9001'] }),
  );
  const libraryId = batch!.founded[0]!.id;
  const admin = await c.hire({ id: libraryId, kind: 'LIBRARY' }, 'LIBRARY_ADMIN');
  const seen = (person: Person = admin) =>
    c.db.database.read(person.actor, async (tx) => ({
      library: await organizationById(tx, libraryId),
      place: (await branchesOf(tx, libraryId))[0]!,
    }));
  return { c, libraryId, admin, seen };
}

const draftOf = async ({ seen }: Awaited<ReturnType<typeof imported>>) => {
  const { id: branchId, tenantId: libraryId, ...place } = (await seen()).place;
  return { ...place, branchId, libraryId };
};

describe('facts of the survey', () => {
  it('are confirmed by editing them, one by one', async () => {
    const world = await imported();
    const { c, admin, seen } = world;
    const draft = await draftOf(world);
    await c.write(admin, (tx) =>
      amendBranch(tx, { ...draft, street: '2 Oak Street', whereToSit: 'By the window' }),
    );
    const { place } = await seen();
    expect(place).toMatchObject({
      street: '2 Oak Street',
      whereToSit: 'By the window',
      confirmedFields: ['street'],
    });
    expect(unconfirmedOfPlace(place)).toContain('city');
    expect(unconfirmedOfPlace(place)).not.toContain('street');
  });

  it('change the clock and whether a place is open together with the rest', async () => {
    const world = await imported();
    const draft = await draftOf(world);
    const changed = { zone: 'America/Detroit', status: 'TEMPORARILY_CLOSED' as const, phone: '906 555 0199' };
    await world.c.write(world.admin, (tx) => amendBranch(tx, { ...draft, ...changed }));
    expect((await world.seen()).place).toMatchObject({ ...changed, phone: '+19065550199' });
    await expect(
      world.c.write(world.admin, (tx) => amendBranch(tx, { ...draft, name: 'Late' })),
    ).rejects.toThrow('conflict');
  });

  it('are all confirmed at once', async () => {
    const { c, admin, libraryId, seen } = await imported();
    await c.write(admin, (tx) => confirmAll(tx, libraryId));
    const { library, place } = await seen();
    expect([unconfirmedOfProfile(library), unconfirmedOfPlace(place)]).toEqual([[], []]);
  });

  it("are the library's own to change once it has an admin (R9), and nobody else's", async () => {
    const { c, admin, libraryId, seen } = await imported();
    const other = await newConsortium();
    const amend = (person: Person, world = c) =>
      world.write(person, (tx) =>
        amendOrganization(tx, {
          ...{
            organizationId: libraryId,
            version: 1,
            name: 'Fair Haven Area Library',
            mail: 'desk@example.org',
          },
          ...{ phone: null, website: null, fiscalYearStart: '07-01' },
        }),
      );
    await expect(amend(c.admin)).rejects.toThrow(NotFound);
    await expect(amend(other.admin, other)).rejects.toThrow(NotFound);
    await amend(admin);
    expect((await seen(c.admin)).library).toMatchObject({
      name: 'Fair Haven Area Library',
      confirmedFields: ['name', 'phone'],
    });
  });

  it('are refused by the same rules as the form', async () => {
    const world = await imported();
    const draft = await draftOf(world);
    const zip = world.c.write(world.admin, (tx) => amendBranch(tx, { ...draft, zip: '499' }));
    await expect(zip).rejects.toThrow('branch.zip_form');
  });
});
