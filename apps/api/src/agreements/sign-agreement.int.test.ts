import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays } from '@mutuality/domain/time';
import { closeTestDatabase } from '../../test/database.js';
import { NotFound } from '../platform/errors/errors.js';
import { amendAgreement } from './amend-agreement.js';
import { standingOf } from './agreement-standing.js';
import type { Agreement } from './agreement.entity.js';
import { recordSignature, signAgreement } from './sign-agreement.js';
import {
  buildAgreement,
  buildOffer,
  buildPair,
  type Pair,
  sign,
  terms,
  today,
} from './testing/build-agreement.js';
import { keepScan } from './testing/keep-scan.js';

let pair: Pair;
beforeAll(async () => {
  pair = await buildPair();
});
afterAll(closeTestDatabase);

const standing = (agreement: Agreement) =>
  pair.c.db.database.read(pair.c.admin.actor, (tx) => standingOf(tx, agreement));
const signer = { signedName: 'Dana Dale', signedOffice: 'Director' };
const elsewhere = (years: number) => ({
  startsOn: addDays(today(), 365 * years),
  endsOn: addDays(today(), 365 * years + 300),
});

describe('signAgreement', () => {
  it('puts an agreement in force by both signatures, each under the terms as they stand', async () => {
    const offer = await buildOffer(pair);
    await sign(pair.c, pair.librarian, offer);
    expect(await standing(offer)).toMatchObject({
      state: 'WAITING_FOR_PARTNER',
      missing: ['RECOVERY_ORGANIZATION'],
    });
    await sign(pair.c, pair.coordinator, offer);
    const { state, daysLeft, signatures, branches } = await standing(offer);
    expect({ state, daysLeft }).toEqual({ state: 'IN_FORCE', daysLeft: 364 });
    expect(branches.map((branch) => branch.state)).toEqual(['IN_FORCE', 'IN_FORCE']);
    expect(
      signatures.map(({ party, method, signedTerms }) => [party, method, signedTerms.weeklyMinutes]),
    ).toEqual([
      ['LIBRARY', 'APP', 360],
      ['RECOVERY_ORGANIZATION', 'APP', 360],
    ]);
  });

  it('asks for the password again, for five minutes', async () => {
    const offer = await buildOffer(pair, elsewhere(2));
    const { c, coordinator } = pair;
    const unconfirmed = await c.hire(pair.organization, 'SUPERVISOR', coordinator);
    const signing = { agreementId: offer.id, termsVersion: 1, ...signer };
    const attempt = () => c.write(unconfirmed, (tx) => signAgreement(tx, signing));
    await expect(attempt()).rejects.toThrow('agreements.confirm_first');
    await c.db.owner.query(
      `update auth.session set confirmed_at = now() - interval '6 minutes' where id = $1`,
      [unconfirmed.actor.sessionId],
    );
    await expect(attempt()).rejects.toThrow('agreements.confirm_first');
    await c.db.authStore.value('confirm_session', unconfirmed.actor.sessionId);
    expect((await attempt()).id).toBe(offer.id);
  });

  it('lets no party sign for the other, nor the consortium for any', async () => {
    const offer = await buildOffer(pair, elsewhere(3));
    const { c, librarian, coordinator } = pair;
    await expect(sign(c, c.admin, offer)).rejects.toThrow();
    const asSql = (method: string) =>
      c.write(c.admin, (tx) =>
        tx.sql('select authz.sign_agreement($1, $2)', [
          offer.id,
          {
            id: crypto.randomUUID(),
            termsVersion: 1,
            method,
            name: 'Ada',
            office: 'Admin',
            signedOn: today(),
          },
        ]),
      );
    await expect(asSql('APP')).rejects.toThrow(NotFound);
    await expect(asSql('LINK')).rejects.toThrow(NotFound);
    await sign(c, librarian, offer);
    await expect(sign(c, librarian, offer)).rejects.toThrow('agreements.already_signed');
    await sign(c, coordinator, offer);
    const { signatures } = await standing(offer);
    expect(signatures.map(({ party, recordedBy }) => [party, recordedBy])).toEqual([
      ['LIBRARY', librarian.actor.principalId],
      ['RECOVERY_ORGANIZATION', coordinator.actor.principalId],
    ]);
    for (const statement of [
      `insert into signature select gen_random_uuid(), tenant_id, agreement_id, party, 9, signed_terms, method, signer_name, signer_office, signed_on, null, null, null, now() from signature`,
      `update signature set signer_name = 'Mallory'`,
      `update agreement set terms_version = 1`,
      `delete from agreement_branch`,
    ]) {
      await expect(c.write(librarian, (tx) => tx.sql(statement))).rejects.toThrow(NotFound);
    }
  });

  it('counts no signature under earlier terms', async () => {
    const offer = await buildOffer(pair, elsewhere(4));
    await sign(pair.c, pair.librarian, offer);
    const { libraries, consortiumId, recoveryOrganizationId, ...template } = terms(pair, elsewhere(4));
    const [{ branchIds, sharingTerm }] = libraries as [(typeof libraries)[0]];
    const amended = await pair.c.write(pair.coordinator, (tx) =>
      amendAgreement(tx, {
        ...template,
        branchIds,
        sharingTerm,
        weeklyMinutes: 480,
        id: offer.id,
        termsVersion: 1,
      }),
    );
    expect(amended).toMatchObject({
      termsVersion: 2,
      weeklyMinutes: 480,
      tenantId: consortiumId,
      recoveryOrganizationId,
    });
    expect(await standing(amended)).toMatchObject({ state: 'WAITING_FOR_LIBRARY' });
    await expect(sign(pair.c, pair.coordinator, offer)).rejects.toMatchObject({
      message: 'conflict',
      current: 2,
    });
    await sign(pair.c, pair.librarian, amended);
    await sign(pair.c, pair.coordinator, amended);
    expect(await standing(amended)).toMatchObject({ state: 'SIGNED' });
  });

  it('promises a branch only once to one partner, also when two sign at the same moment', async () => {
    const own = await buildPair();
    const [first, second] = [await buildOffer(own), await buildOffer(own)];
    await sign(own.c, own.librarian, first);
    await sign(own.c, own.librarian, second);
    const outcomes = await Promise.allSettled(
      [first, second].map((offer) => sign(own.c, own.coordinator, offer)),
    );
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const lost = outcomes.find((outcome) => outcome.status === 'rejected');
    expect(String((lost as PromiseRejectedResult).reason)).toContain('agreements.branch_promised');
  });
});

describe('recordSignature', () => {
  const paper = (offer: Agreement, fileId: string) => ({
    ...signer,
    agreementId: offer.id,
    termsVersion: offer.termsVersion,
    signedOn: addDays(today(), -3),
    boardDate: addDays(today(), -3),
    fileId,
  });

  it('keeps what a board signed on paper, with its scan', async () => {
    const offer = await buildOffer(pair, elsewhere(5));
    const fileId = await keepScan(pair.c, pair.librarian, offer);
    await pair.c.write(pair.librarian, (tx) => recordSignature(tx, paper(offer, fileId)));
    const { signatures } = await standing(offer);
    expect(signatures).toMatchObject([
      {
        party: 'LIBRARY',
        method: 'PAPER',
        fileId,
        signedOn: addDays(today(), -3),
        boardDate: addDays(today(), -3),
      },
    ]);
  });

  it('takes no scan of another agreement, and no day to come', async () => {
    const [offer, other] = [await buildOffer(pair, elsewhere(6)), await buildOffer(pair, elsewhere(7))];
    const foreign = await keepScan(pair.c, pair.librarian, other);
    const record = (signature: ReturnType<typeof paper>) =>
      pair.c.write(pair.librarian, (tx) => recordSignature(tx, signature));
    await expect(record(paper(offer, foreign))).rejects.toThrow('files.not_of_this');
    await expect(record(paper(offer, crypto.randomUUID()))).rejects.toThrow('files.not_of_this');
    const fileId = await keepScan(pair.c, pair.librarian, offer);
    await expect(record({ ...paper(offer, fileId), signedOn: addDays(today(), 2) })).rejects.toThrow(
      'agreements.signed_in_future',
    );
    await expect(keepScan(pair.c, pair.c.admin, offer)).rejects.toThrow(NotFound);
  });

  it('keeps the record of a term that is over already', async () => {
    const own = await buildPair();
    const offer = await buildOffer(own, { startsOn: addDays(today(), -400), endsOn: addDays(today(), -40) });
    await expect(sign(own.c, own.librarian, offer)).rejects.toThrow('agreements.term_over');
    for (const person of [own.librarian, own.coordinator]) {
      const fileId = await keepScan(own.c, person, offer);
      const signedOn = addDays(today(), -401);
      await own.c.write(person, (tx) =>
        recordSignature(tx, { ...paper(offer, fileId), signedOn, boardDate: null }),
      );
    }
    expect(await own.c.db.database.read(own.c.admin.actor, (tx) => standingOf(tx, offer))).toMatchObject({
      state: 'ENDED',
      daysLeft: null,
    });
  });

  it('lets the other party and the consortium read the scan, and nobody else', async () => {
    const own = await buildPair();
    const agreement = await buildAgreement(own);
    const renewal = await buildOffer(own, elsewhere(1));
    const fileId = await keepScan(own.c, own.coordinator, renewal);
    const oak = await own.c.addLibrary('Oak Township Library');
    const stranger = await own.c.hire(oak.library, 'LIBRARY_ADMIN');
    const reads = async (person: Pair['librarian']) =>
      (
        await own.c.db.database.read(person.actor, (tx) =>
          tx.sql('select id from file where id = $1', [fileId]),
        )
      ).length;
    expect(agreement.id).not.toBe(renewal.id);
    expect(await Promise.all([own.librarian, own.coordinator, own.c.admin].map(reads))).toEqual([1, 1, 1]);
    expect(await reads(stranger)).toBe(0);
    expect((await own.c.db.owner.query('select id from file where id = $1', [fileId])).rows).toHaveLength(1);
  });
});
