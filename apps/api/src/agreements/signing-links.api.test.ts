import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays } from '@mutuality/domain/time';
import { closeTestApp } from '../../test/app.js';
import { closeTestDatabase } from '../../test/database.js';
import { NotFound } from '../platform/errors/errors.js';
import { get, post } from '../platform/sessions/testing/knock.js';
import { standingOf } from './agreement-standing.js';
import type { Agreement } from './agreement.entity.js';
import { withdrawAgreement } from './end-agreement.js';
import { sendSigningLink, signingLinksOf, takeBackSigningLink } from './signing-links.js';
import { buildOffer, buildPair, type Pair, sign, today } from './testing/build-agreement.js';
import { signingLinkMail, tokenIn } from './testing/read-agreement-mails.js';

let pair: Pair;
let years = 1;
beforeAll(async () => {
  pair = await buildPair();
});
afterAll(async () => {
  await closeTestApp();
  await closeTestDatabase();
});

const offer = () => {
  years += 1;
  const startsOn = addDays(today(), 365 * years);
  return buildOffer(pair, { startsOn, endsOn: addDays(startsOn, 300) });
};
const to = { mail: ' president@example.org ', name: 'Jane Board', language: 'en' as const };
const links = (person: Pair['librarian'], { id }: Agreement) =>
  pair.c.db.database.read(person.actor, (tx) => signingLinksOf(tx, id));

/** Sends a link for the library, and follows the mail; its token. */
async function sendLink(agreement: Agreement): Promise<string> {
  await pair.c.write(pair.librarian, (tx) => sendSigningLink(tx, { agreementId: agreement.id, ...to }));
  const [link] = await links(pair.librarian, agreement);
  return tokenIn(await signingLinkMail(pair.c.db, link!.id));
}
const look = async (token: string) => (await get(`signing-links/${token}`)).json() as Record<string, unknown>;
const press = (token: string, more: object = {}) =>
  post('signing-links/sign', {
    body: { token, termsVersion: 1, name: 'Jane Board', office: 'Board president', ...more },
  });

describe('a signing link', () => {
  it('shows the terms to its holder, without an account and without effect', async () => {
    const agreement = await offer();
    const token = await sendLink(agreement);
    for (const seen of [await look(token), await look(token)]) {
      expect(seen).toMatchObject({
        state: 'OPEN',
        party: 'LIBRARY',
        name: 'Jane Board',
        libraryName: 'Elm District Library',
        recoveryOrganizationName: 'Harbor Recovery',
        terms: {
          termsVersion: 1,
          weeklyMinutes: 360,
          branches: [{ name: expect.any(String) }, { name: expect.any(String) }],
        },
      });
    }
    expect((await get('signing-links/nothing-of-the-kind')).statusCode).toBe(404);
    expect(JSON.stringify(await look(token))).not.toContain('@');
  });

  it('signs once, by its button, for its own side', async () => {
    const agreement = await offer();
    const token = await sendLink(agreement);
    expect((await press(token, { name: ' ' })).json()).toMatchObject({ code: 'REFUSED' });
    expect((await press(token, { termsVersion: 2 })).statusCode).toBe(409);
    expect((await press(token)).statusCode).toBe(204);
    const again = await press(token);
    expect([again.statusCode, again.json()]).toEqual([410, { code: 'ENDED', state: 'USED' }]);
    expect(await look(token)).toMatchObject({ state: 'USED', terms: null });
    const { signatures, state } = await pair.c.db.database.read(pair.c.admin.actor, (tx) =>
      standingOf(tx, agreement),
    );
    expect(state).toBe('WAITING_FOR_PARTNER');
    expect(signatures).toMatchObject([
      {
        party: 'LIBRARY',
        method: 'LINK',
        signedName: 'Jane Board',
        signedOffice: 'Board president',
        recordedBy: null,
      },
    ]);
  });

  it('signs once, also when the button is pressed twice at the same moment', async () => {
    const token = await sendLink(await offer());
    const answers = await Promise.all([press(token), press(token), press(token)]);
    expect(answers.map(({ statusCode }) => statusCode).filter((code) => code === 204)).toHaveLength(1);
  });

  it('ends with the next one, when it is taken back, when the side signs otherwise, and with the offer', async () => {
    const [first, second, third] = [await offer(), await offer(), await offer()];
    const replaced = await sendLink(first);
    const latest = await sendLink(first);
    expect([await look(replaced), await look(latest)]).toMatchObject([
      { state: 'REVOKED' },
      { state: 'OPEN' },
    ]);
    await pair.c.write(pair.librarian, (tx) => takeBackSigningLink(tx, first.id));
    expect((await press(latest)).json()).toEqual({ code: 'ENDED', state: 'REVOKED' });

    const overtaken = await sendLink(second);
    await sign(pair.c, pair.librarian, second);
    expect((await press(overtaken)).json()).toEqual({ code: 'ENDED', state: 'REVOKED' });

    const withdrawn = await sendLink(third);
    await pair.c.write(pair.c.admin, (tx) => withdrawAgreement(tx, third.id));
    expect((await press(withdrawn)).json()).toEqual({ code: 'ENDED', state: 'REVOKED' });
  });

  it('offers a new one once it has expired, by mail to the same address, once', async () => {
    const agreement = await offer();
    const token = await sendLink(agreement);
    await pair.c.db.owner.query(
      `update auth.one_time_link set expires_at = now() - interval '1 hour' where subject_id = $1`,
      [agreement.id],
    );
    expect(await look(token)).toMatchObject({ state: 'EXPIRED', terms: null });
    expect((await press(token)).json()).toEqual({ code: 'ENDED', state: 'EXPIRED' });
    for (const attempt of [token, token, 'nothing-of-the-kind']) {
      expect((await post('signing-links/renew', { body: { token: attempt } })).statusCode).toBe(204);
    }
    const sent = await links(pair.librarian, agreement);
    expect(sent.map(({ state, mail }) => [state, mail])).toEqual([
      ['OPEN', 'president@example.org'],
      ['REVOKED', 'president@example.org'],
    ]);
    const { rows } = await pair.c.db.owner.query(
      `select count(*)::int as jobs from graphile_worker._private_jobs where payload ->> 'linkId' = $1`,
      [sent[0]!.id],
    );
    expect(rows).toEqual([{ jobs: 1 }]);
    expect((await press(tokenIn(await signingLinkMail(pair.c.db, sent[0]!.id)))).statusCode).toBe(204);
  });

  it('is sent by a side to its own signer, and listed for that side alone', async () => {
    const agreement = await offer();
    await sendLink(agreement);
    expect(await links(pair.coordinator, agreement)).toEqual([]);
    expect(await links(pair.c.admin, agreement)).toEqual([]);
    expect(await links(pair.librarian, agreement)).toHaveLength(1);
    const send = (person: Pair['librarian'], more: object = {}) =>
      pair.c.write(person, (tx) => sendSigningLink(tx, { agreementId: agreement.id, ...to, ...more }));
    await expect(send(pair.c.admin)).rejects.toThrow(NotFound);
    await expect(send(pair.librarian, { mail: 'no mail' })).rejects.toThrow('access.mail_form');
    await expect(send(pair.librarian, { name: ' ' })).rejects.toThrow('agreements.link_name_missing');
  });

  it('keeps its token out of the queue and of every table', async () => {
    const agreement = await offer();
    const token = await sendLink(agreement);
    const { rows } = await pair.c.db.owner.query<{ text: string }>(
      `select l::text as text from auth.one_time_link l where l.subject_id = $1
       union all select j.payload::text from graphile_worker._private_jobs j`,
      [agreement.id],
    );
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.some(({ text }) => text.includes(token))).toBe(false);
  });
});
