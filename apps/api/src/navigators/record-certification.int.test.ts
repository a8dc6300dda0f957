import { createHash, randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from '@jest/globals';
import { addDays } from '@mutuality/domain/time';
import { closeTestDatabase } from '../../test/database.js';
import type { Person } from '../../test/world.js';
import { Conflict, NotFound } from '../platform/errors/errors.js';
import { keepFile } from '../platform/files/keep-file.js';
import { StoredFile } from '../platform/files/stored-file.entity.js';
import { attestClearance } from './attest-clearance.js';
import { certificationsOf } from './navigator-queries.js';
import { amendCertification, recordCertification, removeCertification } from './record-certification.js';
import {
  buildNavigator,
  buildSignedInNavigator,
  newProgram,
  type Program,
} from './testing/build-navigator.js';
import { today } from '../agreements/testing/build-agreement.js';

afterAll(closeTestDatabase);

const facts = { kind: 'CPSS', issuedOn: '2025-03-01', firstInvalidDay: '2027-03-01' } as const;
const record = (p: Program, navigatorId: string, more: object = {}) =>
  p.c.write(p.coordinator, (tx) => recordCertification(tx, { navigatorId, ...facts, ...more }));

const scan = () => ({
  id: randomUUID(),
  name: 'certificate.pdf',
  mediaType: 'application/pdf',
  size: 9,
  sha256: createHash('sha256').update('x').digest('hex'),
});
const evidenceOf = (p: Program, subjectId: string) =>
  ({ class: 'staff', tenantId: p.organization.id, subjectId }) as const;

describe('recordCertification', () => {
  it('keeps the certificate, and refuses days out of order and kinds that say too little', async () => {
    const p = await newProgram();
    const dee = await buildNavigator(p);
    const kept = await record(p, dee.id, { number: ' 12345 ', issuer: '' });
    expect(kept).toMatchObject({ number: '12345', issuer: null, version: 1 });
    await expect(record(p, dee.id, { firstInvalidDay: '2025-03-01' })).rejects.toThrow(
      'navigators.invalid_before_issue',
    );
    await expect(record(p, dee.id, { firstInvalidDay: null })).rejects.toThrow(
      'navigators.first_invalid_day_missing',
    );
    await expect(record(p, dee.id, { kind: 'OTHER' })).rejects.toThrow('navigators.other_name_missing');
  });

  it('lets a date stand that a dual certificate does not share: it is a warning', async () => {
    const p = await newProgram();
    const dee = await buildNavigator(p);
    await record(p, dee.id);
    await record(p, dee.id, { kind: 'DUAL', firstInvalidDay: '2027-09-01' });
    const [both] = await p.c.db.database.read(p.coordinator.actor, (tx) => certificationsOf(tx, [dee.id]));
    expect(both?.map(({ firstInvalidDay }) => firstInvalidDay).sort()).toEqual(['2027-03-01', '2027-09-01']);
  });

  it("takes evidence that was handed in for this navigator, and no one else's", async () => {
    const p = await newProgram();
    const [dee, sam] = [await buildNavigator(p), await buildNavigator(p)];
    const file = await p.c.write(p.coordinator, (tx) => keepFile(tx, scan(), evidenceOf(p, dee.id)));
    expect(await record(p, dee.id, { fileId: file.id })).toMatchObject({ fileId: file.id });
    await expect(record(p, sam.id, { fileId: file.id })).rejects.toThrow('files.not_of_this');
    await expect(record(p, dee.id, { fileId: randomUUID() })).rejects.toThrow('files.not_of_this');
  });
});

describe('evidence', () => {
  it('is seen by the coordinator and by the person it is about, and by nobody else', async () => {
    const p = await newProgram();
    const { navigator, person } = await buildSignedInNavigator(p);
    const { person: colleague } = await buildSignedInNavigator(p);
    const { id } = await p.c.write(p.coordinator, (tx) => keepFile(tx, scan(), evidenceOf(p, navigator.id)));
    const seen = (who: Person) => p.c.db.database.read(who.actor, (tx) => tx.em.countBy(StoredFile, { id }));
    expect(await Promise.all([p.coordinator, person].map(seen))).toEqual([1, 1]);
    expect(await Promise.all([colleague, p.librarian, p.c.admin].map(seen))).toEqual([0, 0, 0]);
  });
});

describe('amendCertification and removeCertification', () => {
  it('change what stands, once each', async () => {
    const p = await newProgram();
    const dee = await buildNavigator(p);
    const kept = await record(p, dee.id);
    const amend = (person = p.coordinator) =>
      p.c.write(person, (tx) => amendCertification(tx, { ...facts, ...kept, renewalSentOn: today() }));
    expect(await amend()).toMatchObject({ renewalSentOn: today(), version: 2 });
    await expect(amend()).rejects.toThrow(Conflict);
    await expect(amend(p.librarian)).rejects.toThrow(NotFound);
    await p.c.write(p.coordinator, (tx) => removeCertification(tx, kept.id));
    await expect(p.c.write(p.coordinator, (tx) => removeCertification(tx, kept.id))).rejects.toThrow(
      NotFound,
    );
  });
});

describe('attestClearance', () => {
  it('keeps kind, last day, who and when, and nothing else', async () => {
    const p = await newProgram();
    const dee = await buildNavigator(p);
    const attest = (more: object) =>
      p.c.write(p.coordinator, (tx) =>
        attestClearance(tx, {
          navigatorId: dee.id,
          kind: 'BACKGROUND_CHECK',
          detail: '',
          attestedBy: ' Ana R. ',
          attestedOn: today(),
          ...more,
        }),
      );
    await attest({ metUntil: '2028-06-30' });
    const { rows } = await p.c.db.owner.query('select * from clearance where navigator_id = $1', [dee.id]);
    expect(rows).toEqual([
      {
        id: expect.any(String),
        tenant_id: p.organization.id,
        navigator_id: dee.id,
        kind: 'BACKGROUND_CHECK',
        detail: '',
        met_until: '2028-06-30',
        attested_by_name: 'Ana R.',
        attested_on: today(),
        version: 1,
      },
    ]);
    await expect(attest({ detail: 'one entry of 2009' })).rejects.toThrow('navigators.detail_not_asked');
    await expect(attest({ attestedBy: '' })).rejects.toThrow('navigators.attested_by_missing');
    await expect(attest({ attestedOn: addDays(today(), 1) })).rejects.toThrow(
      'navigators.attested_in_future',
    );
  });

  it('lets a newer word replace the older one', async () => {
    const p = await newProgram();
    const dee = await buildNavigator(p);
    const attest = (detail: string, metUntil: string | null) =>
      p.c.write(p.coordinator, (tx) =>
        attestClearance(tx, {
          navigatorId: dee.id,
          kind: 'ORIENTATION',
          detail,
          metUntil,
          attestedBy: 'Ana R.',
          attestedOn: today(),
        }),
      );
    const first = await attest('Elm', '2027-01-31');
    const second = await attest(' ELM', null);
    expect(second).toMatchObject({ id: first.id, metUntil: null, version: 2 });
    expect((await attest('Oak', null)).id).not.toBe(first.id);
  });
});
