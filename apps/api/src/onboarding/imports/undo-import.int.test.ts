import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from '@jest/globals';
import { closeTestDatabase } from '../../../test/database.js';
import { newConsortium } from '../../../test/world.js';
import { confirmFacts } from '../../organizations/confirm-facts.js';
import { branchesOf } from '../../organizations/organization-queries.js';
import { add } from '../../platform/database/rows.js';
import { imported, nextYear, rowsOf, run } from '../testing/imported-library.js';
import { ImportBatch } from './import-batch.entity.js';
import { undoImport } from './undo-import.js';

afterAll(closeTestDatabase);

describe('undoImport', () => {
  it('takes everything away again', async () => {
    const c = await newConsortium();
    const { batch } = await imported(c);
    const undone = await c.write(c.admin, (tx) => undoImport(tx, batch.id));
    expect(undone.undoneAt).not.toBeNull();
    expect([await rowsOf(c, 'organization'), await rowsOf(c, 'branch')]).toEqual([0, 0]);
    await expect(c.write(c.admin, (tx) => undoImport(tx, batch.id))).rejects.toThrow('onboarding.undo_done');
  });

  it('names what was edited, and what somebody uses', async () => {
    const c = await newConsortium();
    const { batch, libraryId } = await imported(c);
    const [central] = await c.db.database.read(c.admin.actor, (tx) => branchesOf(tx, libraryId));
    await c.write(c.admin, (tx) =>
      confirmFacts(tx, { libraryId, branchId: central!.id, version: central!.version, fields: ['street'] }),
    );
    await c.hire({ id: libraryId, kind: 'LIBRARY' }, 'LIBRARY_ADMIN');
    const refused = c.write(c.admin, (tx) => undoImport(tx, batch.id));
    await expect(refused).rejects.toMatchObject({
      refusals: expect.arrayContaining([
        expect.objectContaining({
          code: 'onboarding.undo_edited',
          params: { name: 'Fair Haven Public Library' },
        }),
      ]),
    });
    expect(await rowsOf(c, 'branch')).toBe(2);
  });

  it('takes back the first import after the second was taken back', async () => {
    const c = await newConsortium();
    const { batch } = await imported(c);
    const second = await run(c, nextYear({ ADDRESS: '5 OAK STREET' }, {}, null));
    expect(second?.changed.length).toBe(2);
    await expect(c.write(c.admin, (tx) => undoImport(tx, batch.id))).rejects.toThrow(
      'onboarding.undo_edited',
    );
    await c.write(c.admin, (tx) => undoImport(tx, second!.id));
    await c.write(c.admin, (tx) => undoImport(tx, batch.id));
    expect(await rowsOf(c, 'branch')).toBe(0);
  });

  it('names a library that somebody was invited to', async () => {
    const c = await newConsortium();
    const { batch, libraryId } = await imported(c);
    await c.hire({ id: libraryId, kind: 'LIBRARY' }, 'LIBRARY_ADMIN');
    await expect(c.write(c.admin, (tx) => undoImport(tx, batch.id))).rejects.toMatchObject({
      refusals: [{ code: 'onboarding.undo_used', params: { name: 'Fair Haven Public Library', by: 'TEAM' } }],
    });
  });

  it('is refused after a day', async () => {
    const c = await newConsortium();
    const { batch } = await imported(c);
    await c.db.owner.query(
      `update import_batch set imported_at = imported_at - interval '25 hours' where id = $1`,
      [batch.id],
    );
    await expect(c.write(c.admin, (tx) => undoImport(tx, batch.id))).rejects.toThrow('onboarding.undo_late');
  });

  it('takes nothing away that the consortium does not look after, whatever a batch names', async () => {
    const c = await newConsortium();
    const { batch } = await imported(c);
    const thief = await newConsortium();
    const id = randomUUID();
    await thief.write(thief.admin, async (tx) => {
      const { surveyYear, founded, added } = batch;
      const forged = {
        surveyYear,
        founded,
        added,
        changed: [],
        importedByName: 'nobody',
        importedAt: tx.now,
      };
      await add(tx, ImportBatch, { ...forged, id, tenantId: thief.consortiumId, version: 1 } as never);
      tx.emit({
        kind: 'libraries.imported',
        tenants: [thief.consortiumId],
        subject: { type: 'import_batch', id },
      });
    });
    await expect(thief.write(thief.admin, (tx) => undoImport(tx, id))).rejects.toThrow(
      'onboarding.undo_edited',
    );
    // The batch alone, past the use case that refuses: what the function itself takes away.
    await thief.write(thief.admin, async (tx) => {
      await tx.sql('select authz.undo_import($1)', [id]);
      tx.unchanged();
    });
    expect([await rowsOf(c, 'organization'), await rowsOf(c, 'branch')]).toEqual([1, 2]);
  });
});
