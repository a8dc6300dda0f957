import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Agreement } from '../../agreements/agreement.entity.js';
import { buildOffer, buildPair, type Pair } from '../../agreements/testing/build-agreement.js';
import { closeTestApp, testApp } from '../../../test/app.js';
import { closeTestDatabase } from '../../../test/database.js';
import type { Person } from '../../../test/world.js';
import { aPdf } from './testing/sample-files.js';

let pair: Pair;
let offer: Agreement;
let stranger: Person;
beforeAll(async () => {
  pair = await buildPair();
  offer = await buildOffer(pair);
  stranger = await pair.c.hire((await pair.c.addLibrary('Oak Township Library')).library, 'LIBRARY_ADMIN');
});
afterAll(async () => {
  await closeTestApp();
  await closeTestDatabase();
});

const cookieOf = ({ token }: Person) => `mutuality=${token}`;

async function hand(person: Person, body: Buffer, more: { query?: object; headers?: object } = {}) {
  const app = await testApp();
  const owner = {
    class: 'agreement',
    tenantId: offer.tenantId,
    subjectId: offer.id,
    name: 'Junta – 14 enero.pdf',
  };
  return app.inject({
    method: 'POST',
    url: '/files',
    query: { ...owner, ...more.query } as Record<string, string>,
    headers: {
      cookie: cookieOf(person),
      'x-affiliation': person.actor.principalId,
      'content-type': 'application/octet-stream',
      ...more.headers,
    },
    payload: body,
  });
}

async function fetchFile(person: Person, id: string, affiliation = person.actor.principalId) {
  const app = await testApp();
  return app.inject({
    method: 'GET',
    url: `/files/${id}?affiliation=${affiliation}`,
    headers: { cookie: cookieOf(person) },
  });
}

describe('files over HTTP', () => {
  it('come in as a stream and go out to be saved, to whoever sees their row', async () => {
    const handed = await hand(pair.librarian, aPdf);
    expect(handed.statusCode).toBe(201);
    const { id } = handed.json() as { id: string };
    expect(handed.json()).toEqual({
      id,
      name: 'Junta – 14 enero.pdf',
      mediaType: 'application/pdf',
      sizeBytes: aPdf.length,
    });
    for (const person of [pair.librarian, pair.coordinator, pair.c.admin]) {
      const got = await fetchFile(person, id);
      expect(got.statusCode).toBe(200);
      expect(got.rawPayload.equals(aPdf)).toBe(true);
      expect(got.headers).toMatchObject({
        'content-type': 'application/pdf',
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
        'content-disposition': `attachment; filename="Junta _ 14 enero.pdf"; filename*=UTF-8''Junta%20%E2%80%93%2014%20enero.pdf`,
      });
    }
  });

  it('are not there for others, to the byte', async () => {
    const { id } = (await hand(pair.librarian, aPdf)).json() as { id: string };
    const [hidden, missing, odd] = [
      await fetchFile(stranger, id),
      await fetchFile(stranger, randomUUID()),
      await fetchFile(stranger, 'not-an-id'),
    ];
    expect(hidden.statusCode).toBe(404);
    expect([missing.body, odd.body]).toEqual([hidden.body, hidden.body]);
    expect((await fetchFile(stranger, id, pair.librarian.actor.principalId)).statusCode).toBe(403);
    expect((await pair.c.db.owner.query('select from file where id = $1', [id])).rowCount).toBe(1);
  });

  it('are taken from a party only, and refused before any byte is kept', async () => {
    const statuses = async (person: Person, more = {}) => (await hand(person, aPdf, more)).statusCode;
    expect(await statuses(stranger)).toBe(404);
    expect(await statuses(pair.c.admin)).toBe(403);
    expect(await statuses(pair.librarian, { query: { class: 'identity' } })).toBe(400);
    expect(await statuses(pair.librarian, { query: { subjectId: 'x' } })).toBe(400);
    expect(await statuses(pair.librarian, { query: { class: 'staff' } })).toBe(404);
  });

  it('are refused with reasons, and never taken from another site’s form', async () => {
    const html = await hand(pair.librarian, Buffer.from('<html></html>'));
    expect(html.statusCode).toBe(422);
    expect(html.json()).toMatchObject({
      code: 'REFUSED',
      refusals: [{ code: 'files.type_not_taken', path: ['file'] }],
    });
    const large = await hand(pair.librarian, Buffer.concat([aPdf, Buffer.alloc(11 * 1024 * 1024)]));
    expect(large.json()).toMatchObject({
      refusals: [{ code: 'files.too_large', params: { megabytes: 10 } }],
    });
    const form = await hand(pair.librarian, aPdf, { headers: { 'content-type': 'text/plain' } });
    expect(form.statusCode).toBe(400);
  });
});
