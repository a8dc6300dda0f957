import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { agreementPermissions } from '@mutuality/domain/agreements';
import { addDays } from '@mutuality/domain/time';
import { ask, closeTestApp } from '../../test/app.js';
import { closeTestDatabase } from '../../test/database.js';
import type { Person } from '../../test/world.js';
import type { Agreement } from './agreement.entity.js';
import { endAgreement, withdrawAgreement } from './end-agreement.js';
import {
  buildAgreement,
  buildOffer,
  buildPair,
  type Pair,
  sign,
  terms,
  today,
} from './testing/build-agreement.js';

let pair: Pair;
let inForce: Agreement;
let staff: Person;
let navigator: Person;
let stranger: Person;

beforeAll(async () => {
  pair = await buildPair();
  inForce = await buildAgreement(pair);
  const { c, library, librarian, branches, organization, coordinator } = pair;
  staff = await c.hire(library, 'BRANCH_STAFF', librarian, { branchIds: [branches[0]!.id] });
  navigator = await c.hire(organization, 'NAVIGATOR', coordinator);
  const oak = await c.addLibrary('Oak Township Library');
  stranger = await c.hire(oak.library, 'LIBRARY_ADMIN');
});
afterAll(async () => {
  await closeTestApp();
  await closeTestDatabase();
});

const nobody = '00000000-0000-4000-8000-000000000000';
const signer = `agreementId: "${nobody}", termsVersion: 1, signedName: "A", signedOffice: "B"`;
const written =
  'startsOn: "2027-01-01", endsOn: "2027-12-31", weeklyMinutes: 60, countsLearning: false, language: en, clauses: []';

/** One legal document for each permission. */
const documents: Record<keyof typeof agreementPermissions, string> = {
  'agreement.read': `{ agreement(id: "${nobody}") { id } }`,
  'agreement.propose': `mutation { proposeAgreements(input: { consortiumId: "${nobody}", recoveryOrganizationId: "${nobody}", libraries: [], ${written} }) { id } }`,
  'agreement.amend': `mutation { amendAgreement(input: { id: "${nobody}", termsVersion: 1, branchIds: [], sharingTerm: COUNTS, ${written} }) { id } }`,
  'agreement.sign': `mutation { signAgreement(input: { ${signer} }) { id } }`,
  'agreement.record_signature': `mutation { recordSignature(input: { ${signer}, signedOn: "2026-01-01", fileId: "${nobody}" }) { id } }`,
  'agreement.await_board': `mutation { awaitBoard(id: "${nobody}", meetsOn: "2027-01-14") { id } }`,
  'agreement.send_link': `mutation { sendSigningLink(input: { agreementId: "${nobody}", mail: "a@example.org", name: "A", language: es }) { id } }`,
  'agreement.withdraw': `mutation { withdrawAgreement(id: "${nobody}") { id } }`,
  'agreement.end': `mutation { endAgreement(id: "${nobody}", lastDay: "2027-01-14") { id } }`,
  'agreement.allow_week': `mutation { allowWeek(id: "${nobody}", week: "2027-01-11", minutes: 600) { id } }`,
};

const PAGE = `query ($id: ID!) { agreement(id: $id) {
  id state waitingFor { party boardMeetsOn } daysLeft expiryNotice lastDay today viewerCan viewerSide
  libraryName recoveryOrganizationName startsOn endsOn weeklyMinutes totalMinutes sharingTerm countsLearning language termsVersion
  clauses { key title text } branches { branchId name zone state startsAt endsAt } outlets { id name }
  signatures { party method signedName signedOffice signedOn boardDate fileId termsVersion }
  versions { termsVersion writtenByName writtenByOrganization changes { what term before after name } }
  allowances { week minutes allowedByName } signingLinks { id name mail state } } }`;

const AMEND = `mutation ($input: AmendAgreementInput!) { amendAgreement(input: $input) { id termsVersion state } }`;
const SIGN = `mutation ($input: SignAgreementInput!) { signAgreement(input: $input) { id state } }`;
const END = `mutation ($id: ID!, $lastDay: CalendarDay!) { endAgreement(id: $id, lastDay: $lastDay) { lastDay } }`;

const page = async (person: Person, id: string) =>
  (await ask<{ agreement: Record<string, unknown> }>(person, PAGE, { id })).data?.agreement;

function amendment(agreement: Agreement, more: object = {}) {
  const { libraries, consortiumId: _c, recoveryOrganizationId: _r, ...template } = terms(pair);
  const { branchIds, sharingTerm } = libraries[0]!;
  const { id, termsVersion } = agreement;
  return { input: { ...template, branchIds, sharingTerm, id, termsVersion, ...more } };
}

describe('an agreement through the API', () => {
  it('shows each side what it can do now', async () => {
    const seen = await page(pair.librarian, inForce.id);
    expect(seen).toMatchObject({
      state: 'IN_FORCE',
      waitingFor: [],
      daysLeft: 364,
      expiryNotice: null,
      viewerSide: 'LIBRARY',
      viewerCan: ['agreement.read', 'agreement.end', 'agreement.allow_week'],
      branches: [{ state: 'IN_FORCE' }, { state: 'IN_FORCE' }],
      outlets: [expect.anything(), expect.anything()],
      versions: [{ termsVersion: 1, changes: [] }],
    });
    expect(await page(pair.coordinator, inForce.id)).toMatchObject({
      viewerSide: 'RECOVERY_ORGANIZATION',
      viewerCan: ['agreement.read', 'agreement.end'],
    });
    expect(await page(pair.c.admin, inForce.id)).toMatchObject({
      viewerSide: null,
      viewerCan: ['agreement.read', 'agreement.propose'],
    });
  });

  it('names what changed between versions', async () => {
    const offer = await buildOffer(pair, { startsOn: addDays(today(), 800), endsOn: addDays(today(), 900) });
    const input = amendment(offer, {
      startsOn: addDays(today(), 800),
      endsOn: addDays(today(), 900),
      branchIds: [pair.branches[0]!.id],
      weeklyMinutes: 480,
      clauses: [...terms(pair).clauses, { key: 'own-1', title: 'Parking', text: 'Behind the building.' }],
    });
    const answer = await ask<{ amendAgreement: object }>(pair.coordinator, AMEND, input);
    expect(answer.data?.amendAgreement).toEqual({
      id: offer.id,
      termsVersion: 2,
      state: 'WAITING_FOR_LIBRARY',
    });
    const { versions } = (await page(pair.librarian, offer.id)) as { versions: unknown[] };
    expect(versions[0]).toMatchObject({
      termsVersion: 2,
      writtenByOrganization: 'Harbor Recovery',
      changes: [
        { what: 'TERM', term: 'weeklyMinutes', before: '360', after: '480' },
        { what: 'BRANCH_LEFT_OUT', name: pair.branches[1]!.name },
        { what: 'CLAUSE_ADDED', name: 'Parking' },
      ],
    });
    const late = await ask(pair.librarian, AMEND, input);
    expect(late.errors[0]?.extensions).toEqual({ code: 'CONFLICT', current: 2 });
  });

  it('says with reasons why terms, signatures and endings are refused', async () => {
    const reason = async (person: Person, document: string, variables: Record<string, unknown>) =>
      (await ask(person, document, variables)).errors[0]?.extensions;
    expect(await reason(pair.librarian, AMEND, amendment(inForce))).toEqual({
      code: 'REFUSED',
      refusals: [{ code: 'agreements.terms_stand', path: [] }],
    });
    const offer = await buildOffer(pair, {
      startsOn: addDays(today(), 1000),
      endsOn: addDays(today(), 1100),
    });
    expect(
      await reason(
        pair.librarian,
        AMEND,
        amendment(offer, { weeklyMinutes: 0, clauses: [{ key: 'a', title: '', text: 'x' }] }),
      ),
    ).toMatchObject({
      code: 'REFUSED',
      refusals: [
        { code: 'agreements.weekly_minutes_missing', path: ['weeklyMinutes'] },
        { code: 'agreements.clause_empty', path: ['clauses', '0', 'title'] },
      ],
    });
    const unnamed = { agreementId: offer.id, termsVersion: 1, signedName: ' ', signedOffice: 'Director' };
    expect(await reason(pair.librarian, SIGN, { input: unnamed })).toMatchObject({
      refusals: [{ code: 'agreements.signer_missing', path: ['signedName'] }],
    });
    expect(
      await reason(pair.librarian, END, { id: inForce.id, lastDay: addDays(today(), -3) }),
    ).toMatchObject({
      refusals: [
        {
          code: 'agreements.end_outside_term',
          path: ['endedOn'],
          params: { day: addDays(today(), -3), first: today(), last: addDays(today(), 364) },
        },
      ],
    });
  });

  it.each(Object.entries(documents))(
    '%s: for the roles of the permission, and nobody else',
    async (permission, document) => {
      const roles: readonly string[] = agreementPermissions[permission as keyof typeof documents];
      for (const person of [pair.c.admin, pair.librarian, staff, pair.coordinator, navigator]) {
        const { errors } = await ask(person, document);
        const forbidden = errors.some(({ extensions }) => extensions.code === 'FORBIDDEN');
        const role = person.actor.role ?? '';
        expect({ role, forbidden }).toEqual({ role, forbidden: !roles.includes(role) });
      }
      expect((await ask(null, document)).errors[0]?.extensions.code).toBe('SIGNED_OUT');
    },
  );

  it('hides from strangers as if it were not there, to the byte', async () => {
    const week = 'mutation ($id: ID!) { allowWeek(id: $id, week: "2027-03-01", minutes: 600) { id } }';
    const ending = 'query ($id: ID!) { agreementEnding(id: $id, lastDay: "2027-03-01") { lastDay } }';
    const board = 'mutation ($id: ID!) { awaitBoard(id: $id, meetsOn: "2027-03-01") { id } }';
    const withdraw = 'mutation ($id: ID!) { withdrawAgreement(id: $id) { id } }';
    const link = `mutation ($id: ID!) { sendSigningLink(input: { agreementId: $id, mail: "a@example.org", name: "A", language: en }) { id } }`;
    const signing = `mutation ($id: ID!) { signAgreement(input: { agreementId: $id, termsVersion: 1, signedName: "A", signedOffice: "B" }) { id } }`;
    for (const document of [PAGE, week, ending, board, withdraw, link, signing]) {
      const hidden = await ask(stranger, document, { id: inForce.id });
      const missing = await ask(stranger, document, { id: randomUUID() });
      expect(hidden.body).toBe(missing.body);
      expect(hidden.errors[0]?.extensions.code).toBe('NOT_FOUND');
    }
    expect((await pair.c.db.owner.query('select from agreement where id = $1', [inForce.id])).rowCount).toBe(
      1,
    );
  });
});

describe('the list of agreements', () => {
  it('is divided as the agreements themselves say they stand', async () => {
    const own = await buildPair();
    const { c, librarian, coordinator } = own;
    const later = (years: number) => ({
      startsOn: addDays(today(), 365 * years),
      endsOn: addDays(today(), 365 * years + 300),
    });
    await buildOffer(own, later(2));
    await sign(c, librarian, await buildOffer(own, later(3)));
    await buildAgreement(own, later(4));
    const ending = await buildAgreement(own);
    await c.write(coordinator, (tx) => endAgreement(tx, ending.id, addDays(today(), 20)));
    const withdrawn = await buildOffer(own, later(6));
    await c.write(c.admin, (tx) => withdrawAgreement(tx, withdrawn.id));

    const LIST = `query ($group: AgreementGroup, $after: String) { agreements(filter: { group: $group }, first: 2, after: $after) {
      edges { node { id state } } pageInfo { hasNextPage endCursor } } agreementCounts { group count } }`;
    interface Listed {
      agreements: {
        edges: { node: { id: string; state: string } }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
      agreementCounts: { group: string; count: number }[];
    }
    const states = async (person: Person, group: string | null) => {
      const found: string[] = [];
      let after: string | null = null;
      for (;;) {
        const answer: Listed = (await ask<Listed>(person, LIST, { group, after })).data!;
        found.push(...answer.agreements.edges.map(({ node }) => node.state));
        if (!answer.agreements.pageInfo.hasNextPage) break;
        after = answer.agreements.pageInfo.endCursor;
      }
      return found.sort();
    };
    for (const person of [c.admin, librarian, coordinator]) {
      expect(await states(person, 'WAITING')).toEqual(['WAITING_FOR_LIBRARY', 'WAITING_FOR_PARTNER']);
      expect(await states(person, 'RUNNING')).toEqual(['IN_FORCE', 'SIGNED']);
      expect(await states(person, 'ENDING_SOON')).toEqual(['IN_FORCE']);
      expect(await states(person, 'OVER')).toEqual(['WITHDRAWN']);
      expect(await states(person, null)).toHaveLength(5);
    }
    const { agreementCounts } = (await ask<Listed>(librarian, LIST, {})).data!;
    expect(agreementCounts).toEqual([
      { group: 'WAITING', count: 2 },
      { group: 'RUNNING', count: 2 },
      { group: 'ENDING_SOON', count: 1 },
      { group: 'OVER', count: 1 },
    ]);
  });
});
