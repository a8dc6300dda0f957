import { afterAll, describe, expect, it } from '@jest/globals';
import { closeTestDatabase } from '../../../test/database.js';
import { newConsortium } from '../../../test/world.js';
import { confirmFacts } from '../../organizations/confirm-facts.js';
import { Branch } from '../../organizations/branch.entity.js';
import { branchesOf, organizationById } from '../../organizations/organization-queries.js';
import { imported, nextYear, rowsOf, run, survey } from '../testing/imported-library.js';
import { importLibraries } from './import-libraries.js';
import { consortiumPlan } from './import-plan.js';
import { undoImport } from './undo-import.js';

afterAll(closeTestDatabase);

describe('importLibraries', () => {
  it('founds a library with its places, and remembers what the survey said', async () => {
    const c = await newConsortium();
    const { batch, libraryId } = await imported(c);
    const [library, branches] = await c.db.database.read(
      c.admin.actor,
      async (tx) => [await organizationById(tx, libraryId), await branchesOf(tx, libraryId)] as const,
    );
    expect(library).toMatchObject({
      ...{
        name: 'Fair Haven Public Library',
        phone: '+19065550100',
        fiscalYearStart: '07-01',
        surveyYear: 2015,
      },
      ...{
        confirmedFields: [],
        zone: 'America/Menominee',
        survey: { fscsKey: 'MI9001', populationServed: 1200 },
      },
    });
    expect(branches).toMatchObject([
      { kind: 'CENTRAL', zip: '49999', zone: 'America/Menominee', survey: { hoursAYear: 1200 } },
      { kind: 'BRANCH', name: 'North Branch', street: '9 Elm Street' },
    ]);
    expect([batch.founded.length, batch.added.length, batch.changed.length]).toEqual([1, 2, 0]);
  });

  it('changes nothing the second time', async () => {
    const c = await newConsortium();
    await imported(c);
    expect(await run(c, survey())).toBeNull();
    expect([await rowsOf(c, 'organization'), await rowsOf(c, 'branch')]).toEqual([1, 2]);
  });

  it('writes all or nothing', async () => {
    const c = await newConsortium();
    const read = await survey();
    const cut = c.write(c.admin, async (tx) => {
      await importLibraries(tx, { consortiumId: c.consortiumId, survey: read, chosenKeys: ['MI9001'] });
      expect(await tx.em.countBy(Branch, {})).toBe(2);
      throw new Error('the line is cut');
    });
    await expect(cut).rejects.toThrow('the line is cut');
    expect([await rowsOf(c, 'organization'), await rowsOf(c, 'branch')]).toEqual([0, 0]);
    expect(await run(c, survey())).not.toBeNull();
  });

  it('brings a newer survey in, and never over what the library has confirmed', async () => {
    const c = await newConsortium();
    const { libraryId } = await imported(c);
    const admin = await c.hire({ id: libraryId, kind: 'LIBRARY' }, 'LIBRARY_ADMIN');
    const [central] = await c.db.database.read(admin.actor, (tx) => branchesOf(tx, libraryId));
    await c.write(admin, (tx) =>
      confirmFacts(tx, { libraryId, branchId: central!.id, version: central!.version, fields: ['street'] }),
    );
    const batch = await run(
      c,
      nextYear({ ADDRESS: '5 OAK STREET', PHONE: '9065550111' }, { LIBNAME: 'FAIR HAVEN AREA LIBRARY' }),
    );
    const now = await c.db.database.read(admin.actor, (tx) => branchesOf(tx, libraryId));
    expect(now[0]).toMatchObject({ street: '1 Main Street', phone: '+19065550111', surveyYear: 2016 });
    expect(await c.db.database.read(admin.actor, (tx) => organizationById(tx, libraryId))).toMatchObject({
      name: 'Fair Haven Area Library',
    });
    expect(batch?.changed.length).toBe(2);
    expect(
      await run(
        c,
        nextYear({ ADDRESS: '5 OAK STREET', PHONE: '9065550111' }, { LIBNAME: 'FAIR HAVEN AREA LIBRARY' }),
      ),
    ).toBeNull();
    await c.write(c.admin, (tx) => undoImport(tx, batch!.id));
    const before = await c.db.database.read(admin.actor, (tx) => branchesOf(tx, libraryId));
    expect(before[0]).toMatchObject({ street: '1 Main Street', phone: '+19065550100', surveyYear: 2015 });
  });

  it('closes a place that the survey has closed, unless the library decides about its own', async () => {
    const closed = nextYear({}, {}, { STATSTRU: '03' });
    const young = await newConsortium();
    const { libraryId } = await imported(young);
    await run(young, closed);
    const places = await young.db.database.read(young.admin.actor, (tx) => branchesOf(tx, libraryId));
    expect(places.map(({ status }) => status)).toEqual(['OPEN', 'CLOSED']);

    const grown = await newConsortium();
    const own = await imported(grown);
    await grown.hire({ id: own.libraryId, kind: 'LIBRARY' }, 'LIBRARY_ADMIN');
    const read = await closed;
    const { plan } = await grown.db.database.read(grown.admin.actor, (tx) =>
      consortiumPlan(tx, grown.consortiumId, read, ['MI9001']),
    );
    expect(plan).toMatchObject({ changes: 0, leftToLibraries: 1 });
    expect(await run(grown, closed)).toBeNull();
  });

  it('refuses a key that nobody knows', async () => {
    const c = await newConsortium();
    const read = await survey();
    const unknown = c.write(c.admin, (tx) =>
      importLibraries(tx, { consortiumId: c.consortiumId, survey: read, chosenKeys: ['MI9001', 'MI9999'] }),
    );
    await expect(unknown).rejects.toThrow('onboarding.survey_key_unknown');
    expect(await rowsOf(c, 'organization')).toBe(0);
  });

  it("is nobody else's to do, and shows another consortium nothing", async () => {
    const c = await newConsortium();
    const other = await newConsortium();
    const { libraryId, batch } = await imported(c);
    const read = await survey();
    const foreign = other.write(other.admin, (tx) =>
      importLibraries(tx, { consortiumId: c.consortiumId, survey: read, chosenKeys: ['MI9001'] }),
    );
    await expect(foreign).rejects.toThrow();
    await expect(other.write(other.admin, (tx) => undoImport(tx, batch.id))).rejects.toThrow();
    const seen = await other.db.database.read(other.admin.actor, (tx) => branchesOf(tx, libraryId));
    expect(seen).toEqual([]);
    expect(
      (await c.db.owner.query('select 1 from branch where tenant_id = $1', [libraryId])).rows,
    ).toHaveLength(2);
    expect(
      (await c.db.owner.query('select 1 from import_batch where id = $1', [batch.id])).rows,
    ).toHaveLength(1);
  });
});
