import { afterAll, describe, expect, it } from '@jest/globals';
import { addDays } from '@mutuality/domain/time';
import { closeTestDatabase } from '../../test/database.js';
import { newConsortium } from '../../test/world.js';
import { agreementParties } from './agreement-parties.js';
import { agreementById, agreementsPage } from './agreement-queries.js';
import { standingOf } from './agreement-standing.js';
import { proposeAgreements } from './propose-agreements.js';
import { buildOffer, buildPair, terms, today } from './testing/build-agreement.js';

afterAll(closeTestDatabase);

const page = { first: 50 };

describe('proposeAgreements', () => {
  it('offers one template to many libraries, an agreement each, which waits for both sides', async () => {
    const pair = await buildPair();
    const { c } = pair;
    const other = await c.addLibrary('Oak Township Library');
    const input = terms(pair);
    input.libraries.push({
      libraryId: other.library.id,
      branchIds: [other.branches[0]!.id],
      sharingTerm: 'COUNTS',
    });
    const made = await c.write(c.admin, (tx) => proposeAgreements(tx, input));
    expect(made.map(({ libraryName }) => libraryName)).toEqual([
      'Elm District Library',
      'Oak Township Library',
    ]);
    expect(new Set(made.map(({ draftGroupId }) => draftGroupId)).size).toBe(1);
    expect(made[0]!.draftGroupId).not.toBeNull();
    const standing = await c.db.database.read(c.admin.actor, (tx) => standingOf(tx, made[0]!));
    expect(standing).toMatchObject({ state: 'WAITING_FOR_LIBRARY', daysLeft: null, expiryNotice: null });
    expect(standing.waitingFor).toEqual([
      { party: 'LIBRARY', boardMeetsOn: null },
      { party: 'RECOVERY_ORGANIZATION', boardMeetsOn: null },
    ]);
  });

  it('begins and ends at midnight by each branch’s own clock', async () => {
    const pair = await buildPair();
    const offer = await buildOffer(pair, { startsOn: '2026-10-31', endsOn: '2027-03-14' });
    const { branches } = await pair.c.db.database.read(pair.librarian.actor, (tx) => standingOf(tx, offer));
    expect(
      branches.map(({ zone, startsAt, endsAt }) => [zone, startsAt.toISOString(), endsAt.toISOString()]),
    ).toEqual([
      ['America/Detroit', '2026-10-31T04:00:00.000Z', '2027-03-15T04:00:00.000Z'],
      ['America/Menominee', '2026-10-31T05:00:00.000Z', '2027-03-15T05:00:00.000Z'],
    ]);
  });

  it('shows an offer to its two sides and the consortium, and to nobody else', async () => {
    const pair = await buildPair();
    const { c, librarian, coordinator, organization, library } = pair;
    const offer = await buildOffer(pair);
    const oak = await c.addLibrary('Oak Township Library');
    const rival = await c.addRecoveryOrganization('Lantern Recovery');
    const elsewhere = await newConsortium();
    const strangers = [
      await c.hire(oak.library, 'LIBRARY_ADMIN'),
      await c.hire(rival, 'COORDINATOR'),
      elsewhere.admin,
      await c.hire(library, 'BRANCH_STAFF', librarian, { branchIds: [pair.branches[0]!.id] }),
      await c.hire(organization, 'NAVIGATOR', coordinator),
    ];
    for (const { actor } of [c.admin, librarian, coordinator]) {
      expect((await c.db.database.read(actor, (tx) => agreementById(tx, offer.id))).id).toBe(offer.id);
      const seen = await c.db.database.read(actor, (tx) => agreementsPage(tx, {}, page));
      expect(seen.edges.map(({ node }) => node.id)).toEqual([offer.id]);
    }
    for (const { actor } of strangers) {
      await expect(c.db.database.read(actor, (tx) => agreementById(tx, offer.id))).rejects.toThrow();
      const counted = await c.db.database.read(actor, (tx) =>
        tx.sql<{ rows: number }>(
          `select (select count(*) from agreement) + (select count(*) from agreement_branch) + (select count(*) from agreement_terms)
                + (select count(*) from authz.agreement_branches($1)) + (select count(*) from authz.agreement_people($2))
                + (select count(*) from authz.signing_links($2)) as rows`,
          [[offer.id], offer.id],
        ),
      );
      expect(counted).toEqual([{ rows: 0 }]);
    }
    const { rows } = await c.db.owner.query(
      'select 1 from agreement a join agreement_branch b on b.agreement_id = a.id join agreement_terms t on t.agreement_id = a.id where a.id = $1',
      [offer.id],
    );
    expect(rows).toHaveLength(2);
  });

  it('is for the consortium’s admin alone, and between its members', async () => {
    const pair = await buildPair();
    const { c, librarian, coordinator } = pair;
    for (const person of [librarian, coordinator]) {
      await expect(c.write(person, (tx) => proposeAgreements(tx, terms(pair)))).rejects.toThrow();
    }
    const elsewhere = await buildPair();
    const refused = (more: Parameters<typeof terms>[1]) =>
      c.write(c.admin, (tx) => proposeAgreements(tx, terms(pair, more)));
    await expect(refused({ recoveryOrganizationId: elsewhere.organization.id })).rejects.toThrow(
      'agreements.not_members_together',
    );
    await expect(refused({ consortiumId: elsewhere.c.consortiumId })).rejects.toThrow();
    const foreign = { libraryId: elsewhere.library.id, branchIds: [], sharingTerm: 'COUNTS' as const };
    await expect(refused({ libraries: [foreign] })).rejects.toThrow('agreements.not_members_together');
  });

  it('begins with the members of the consortium, and says who already has a partner', async () => {
    const pair = await buildPair();
    const { c, library, organization, branches } = pair;
    const ewen = await c.addLibrary('Ewen Library', [{}, { kind: 'BOOKS_BY_MAIL' }]);
    await buildOffer(pair);
    const parties = await c.db.database.read(c.admin.actor, (tx) => agreementParties(tx, c.consortiumId));
    expect(parties.partners).toEqual([{ id: organization.id, name: 'Harbor Recovery' }]);
    expect(parties.libraries).toMatchObject([
      { id: library.id, outlets: branches.map(({ id }) => ({ id })), partnerIds: [organization.id] },
      { id: ewen.library.id, outlets: [{ id: ewen.branches[0]!.id }], partnerIds: [] },
    ]);
  });

  it('names what is wrong, and at which library', async () => {
    const pair = await buildPair();
    const { c, library, branches } = pair;
    const only = await c.addLibrary('Ewen Library');
    const refusals = await c
      .write(c.admin, (tx) =>
        proposeAgreements(
          tx,
          terms(pair, {
            endsOn: addDays(today(), -1),
            libraries: [
              { libraryId: library.id, branchIds: branches.map(({ id }) => id), sharingTerm: 'ENCOUNTERS' },
              { libraryId: only.library.id, branchIds: [only.branches[0]!.id], sharingTerm: 'ENCOUNTERS' },
              { libraryId: only.library.id, branchIds: [branches[0]!.id], sharingTerm: 'COUNTS' },
            ],
          }),
        ),
      )
      .catch((error: { refusals: { code: string; path: string[] }[] }) => error.refusals);
    expect(refusals).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'agreements.ends_before_first_day', path: ['endsOn'] }),
        expect.objectContaining({
          code: 'agreements.encounters_at_only_outlet',
          path: ['libraries', '1', 'sharingTerm'],
          params: { branch: 'Ewen Library' },
        }),
        expect.objectContaining({
          code: 'agreements.branch_of_other_library',
          path: ['libraries', '2', 'branchIds', '0'],
        }),
      ]),
    );
    const { rows } = await c.db.owner.query('select 1 from agreement where tenant_id = $1', [c.consortiumId]);
    expect(rows).toHaveLength(0);
  });

  it('holds in the database where the rule was not asked', async () => {
    const pair = await buildPair();
    const { c } = pair;
    const only = await c.addLibrary('Ewen Library');
    const propose = (more: object) =>
      c.write(c.admin, (tx) =>
        tx.sql('select authz.propose_agreement($1, $2)', [
          c.consortiumId,
          {
            ...terms(pair),
            id: crypto.randomUUID(),
            libraryId: only.library.id,
            sharingTerm: 'COUNTS',
            ...more,
          },
        ]),
      );
    const branchIds = [only.branches[0]!.id];
    await expect(propose({ branchIds, sharingTerm: 'ENCOUNTERS' })).rejects.toThrow(
      'agreements.encounters_at_only_outlet',
    );
    await expect(propose({ branchIds: [] })).rejects.toThrow('agreements.no_branches');
    await expect(propose({ branchIds: [pair.branches[0]!.id] })).rejects.toThrow(
      'agreements.branch_of_other_library',
    );
    await expect(propose({ branchIds, libraryId: pair.organization.id })).rejects.toThrow(
      'agreements.not_members_together',
    );
  });
});
