import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { closeTestDatabase } from '../../test/database.js';
import { agreementMailTexts, AgreementNews } from './agreement-mail.text.js';
import { endAgreement } from './end-agreement.js';
import { buildOffer, buildPair, type Pair, sign, today } from './testing/build-agreement.js';
import { newsMail } from './testing/read-agreement-mails.js';

let pair: Pair;
beforeAll(async () => {
  pair = await buildPair();
});
afterAll(closeTestDatabase);

/** Who is to be told of an agreement, by the jobs that wait. */
async function told(agreementId: string, news: AgreementNews): Promise<string[]> {
  const { rows } = await pair.c.db.owner.query<{ to: string }>(
    `select payload ->> 'affiliationId' as to from graphile_worker._private_jobs
      where payload ->> 'agreementId' = $1 and payload ->> 'news' = $2`,
    [agreementId, news],
  );
  return rows.map(({ to }) => to).sort();
}

describe('news of an agreement', () => {
  it('go to whom they concern, not to the one who made them', async () => {
    const { c, librarian, coordinator } = pair;
    const [admin, library, organization] = [c.admin, librarian, coordinator].map(
      ({ actor }) => actor.principalId,
    );
    const offer = await buildOffer(pair);
    expect(await told(offer.id, 'PROPOSED')).toEqual([library!, organization!].sort());
    await sign(c, librarian, offer);
    expect(await told(offer.id, 'SIGNED_BY_ONE')).toEqual([organization]);
    const waiting = await newsMail(c.db, coordinator, offer.id, 'SIGNED_BY_ONE');
    expect(waiting?.paragraphs).toEqual([
      'Sam Signer has signed for Elm District Library.',
      'Waiting for the signature of Harbor Recovery.',
    ]);
    expect(waiting?.action?.url).toBe(`https://libraries.example/a/${organization}/agreements/${offer.id}`);
    await sign(c, coordinator, offer);
    expect(await told(offer.id, 'SIGNED_BY_BOTH')).toEqual([admin!, library!].sort());
    expect(await newsMail(c.db, coordinator, offer.id, 'SIGNED_BY_ONE')).toBeNull();
    await c.write(librarian, (tx) => endAgreement(tx, offer.id, today()));
    expect(await told(offer.id, 'ENDED')).toEqual([admin!, organization!].sort());
    expect((await newsMail(c.db, coordinator, offer.id, 'ENDED', 'es'))?.subject).toMatch(
      /^El último día es el /,
    );
  });

  it('have words for each occasion in both languages', () => {
    const facts = {
      agreementId: 'a',
      libraryName: 'Elm',
      recoveryOrganizationName: 'Harbor',
      weeklyHours: 7.5,
      startsOn: '2027-01-01',
      lastDay: '2027-12-31',
      signedBy: { name: 'Sam', organization: 'Elm' },
      waitingFor: ['Harbor'],
      endedBy: 'Sam',
    };
    const places = { page: (id: string, path?: string) => `${id}/${path}` } as Parameters<
      typeof agreementMailTexts.en
    >[2];
    const to = { affiliationId: 'me' } as Parameters<typeof agreementMailTexts.en>[1];
    for (const news of Object.values(AgreementNews)) {
      const [english, spanish] = (['en', 'es'] as const).map((language) =>
        agreementMailTexts[language]({ ...facts, news }, to, places),
      );
      expect(english!.paragraphs.length).toBe(spanish!.paragraphs.length);
      expect(`${english!.subject}${english!.paragraphs}`).not.toMatch(/undefined|null/);
      expect(`${spanish!.subject}${spanish!.paragraphs}`).not.toMatch(/undefined|null/);
    }
  });
});
