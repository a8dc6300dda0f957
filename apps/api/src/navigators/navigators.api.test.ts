import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { permissions } from '@mutuality/domain/access';
import { navigatorPermissions } from '@mutuality/domain/navigators';
import { addDays } from '@mutuality/domain/time';
import { ask, closeTestApp } from '../../test/app.js';
import { closeTestDatabase } from '../../test/database.js';
import type { Person } from '../../test/world.js';
import type { Navigator } from './navigator.entity.js';
import { buildSignedInNavigator, newProgram, type Program } from './testing/build-navigator.js';
import { today } from '../agreements/testing/build-agreement.js';

afterAll(async () => {
  await closeTestApp();
  await closeTestDatabase();
});

let p: Program;
let navigator: Navigator;
let own: Person;
let staff: Person;
beforeAll(async () => {
  p = await newProgram();
  ({ navigator, person: own } = await buildSignedInNavigator(p, { languages: ['en', 'es'] }));
  staff = await p.c.hire(p.library, 'BRANCH_STAFF', p.librarian, { branchIds: [p.branches[0]!.id] });
});

const id = '00000000-0000-4000-8000-000000000000';

/** One legal document for each permission. */
const documents: Record<keyof typeof navigatorPermissions, string> = {
  'navigator.read': `{ navigator(id: "${id}") { id } }`,
  'navigator.add': `mutation { addNavigator(input: { recoveryOrganizationId: "${id}", name: "X", languages: [], startsOn: "2026-01-01" }) { id } }`,
  'navigator.amend': `mutation { amendNavigator(input: { id: "${id}", version: 1, name: "X", languages: [], startsOn: "2026-01-01" }) { id } }`,
  'navigator.invite': `mutation { inviteNavigator(id: "${id}") { id } }`,
  'navigator.place': `mutation { placeNavigator(input: { navigatorId: "${id}", branchId: "${id}", startsOn: "2026-01-01" }) { id } }`,
  'placement.end': `mutation { endPlacement(id: "${id}", endsOn: "2026-01-01") { id } }`,
  'certification.record': `mutation { recordCertification(input: { navigatorId: "${id}", kind: CPSS, issuedOn: "2026-01-01" }) { id } }`,
  'certification.amend': `mutation { amendCertification(input: { id: "${id}", version: 1, kind: CPSS, issuedOn: "2026-01-01" }) { id } }`,
  'certification.remove': `mutation { removeCertification(id: "${id}") { id } }`,
  'clearance.attest': `mutation { attestClearance(input: { navigatorId: "${id}", kind: NALOXONE, attestedBy: "A", attestedOn: "2026-01-01" }) { id } }`,
  'clearance.remove': `mutation { removeClearance(id: "${id}") { id } }`,
  'clearances.require': `mutation { requireClearances(input: { branchId: "${id}", version: 1, requirements: [] }) { id } }`,
  'wish.add': `mutation { addWish(input: { navigatorId: "${id}", kind: NOT_ON_WEEKDAY, weekday: 5 }) { id } }`,
  'wish.remove': `mutation { removeWish(id: "${id}") { id } }`,
  'own_file.read': '{ ownFile { id } }',
  'card.choose': 'mutation { chooseCard(input: { version: 99, cardShown: false, languages: [] }) { id } }',
  'card.read': `{ placementCards(branchId: "${id}") { id } }`,
};

describe('who may ask', () => {
  it.each(Object.entries(documents))(
    '%s: the roles of the permission, nobody else',
    async (permission, document) => {
      const people = [p.c.admin, p.librarian, staff, p.coordinator, own];
      const roles: readonly string[] = permissions[permission as keyof typeof documents];
      for (const person of people) {
        const { errors } = await ask(person, document);
        const forbidden = errors.some(({ extensions }) => extensions.code === 'FORBIDDEN');
        expect({ role: person.actor.role, forbidden }).toEqual({
          role: person.actor.role,
          forbidden: !roles.includes(person.actor.role ?? ''),
        });
      }
      expect((await ask(null, document)).errors[0]?.extensions.code).toBe('SIGNED_OUT');
    },
  );

  it("answers for somebody else's file as for an invented one, byte for byte", async () => {
    const other = await newProgram();
    const query = (one: string) => `{ navigator(id: "${one}") { id name } }`;
    const hidden = await ask(other.coordinator, query(navigator.id));
    const missing = await ask(other.coordinator, query(id));
    expect(hidden.body).toBe(missing.body);
    expect(hidden.errors[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

const fileQuery = `query ($id: ID!) { navigator(id: $id) {
  id name account viewerCan version
  certifications { id kind state daysUntilLapse lapseNotice firstInvalidDay }
  clearances { kind detail metUntil attestedBy attestedOn }
  wishes { kind weekday place { name } }
  placements { startsOn endsOn cleared place { library name onlyOutlet } requirements { kind detail } }
} }`;

describe('a file through GraphQL', () => {
  it('is filled and read by its coordinator, and read by the navigator', async () => {
    const lapses = addDays(today(), 7);
    const wrote = await ask(
      p.coordinator,
      `mutation ($input: RecordCertificationInput!) { recordCertification(input: $input) { state lapseNotice } }`,
      { input: { navigatorId: navigator.id, kind: 'CPRC', issuedOn: '2025-01-01', firstInvalidDay: lapses } },
    );
    expect(wrote.data).toEqual({ recordCertification: { state: 'VALID', lapseNotice: 7 } });
    await ask(
      p.coordinator,
      `mutation ($input: PlaceNavigatorInput!) { placeNavigator(input: $input) { id } }`,
      {
        input: { navigatorId: navigator.id, branchId: p.branches[1]!.id, startsOn: today() },
      },
    );
    await ask(p.coordinator, `mutation ($input: AddWishInput!) { addWish(input: $input) { id } }`, {
      input: { navigatorId: navigator.id, kind: 'ASKED_NOT_AT', branchId: p.branches[0]!.id, weekday: 3 },
    });
    const { data, errors } = await ask(p.coordinator, fileQuery, { id: navigator.id });
    expect(errors).toEqual([]);
    expect(data?.navigator).toMatchObject({
      account: 'ACTIVE',
      viewerCan: expect.not.arrayContaining(['navigator.invite', 'card.choose']),
      certifications: [{ kind: 'CPRC', state: 'VALID', daysUntilLapse: 7, lapseNotice: 7 }],
      wishes: [{ kind: 'ASKED_NOT_AT', weekday: null, place: { name: 'Elm District Library' } }],
      placements: [
        {
          cleared: true,
          endsOn: null,
          place: { library: 'Elm District Library', onlyOutlet: false },
          requirements: [],
        },
      ],
    });
    const self = await ask(
      own,
      fileQuery.replace('query ($id: ID!)', '').replace('navigator(id: $id)', 'ownFile'),
    );
    expect(self.errors).toEqual([]);
    expect(self.data?.ownFile).toMatchObject({
      id: navigator.id,
      account: 'ACTIVE',
      viewerCan: ['card.choose'],
    });
  });

  it('says each refusal with its code and path', async () => {
    const refused = await ask(
      p.coordinator,
      `mutation ($input: PlaceNavigatorInput!) { placeNavigator(input: $input) { id } }`,
      { input: { navigatorId: navigator.id, branchId: id, startsOn: today() } },
    );
    expect(refused.errors).toMatchObject([
      {
        extensions: {
          code: 'REFUSED',
          refusals: [{ code: 'navigators.no_agreement_at_branch', path: ['branchId'] }],
        },
      },
    ]);
  });

  it('lists navigators and branches to place them at', async () => {
    const { data, errors } = await ask(
      p.coordinator,
      `query ($id: ID!) {
        navigators(recoveryOrganizationId: $id, first: 10) { edges { node { name certificationKinds placements { place { name } cleared } } } }
        placeableBranches(recoveryOrganizationId: $id) { branchId name zone }
      }`,
      { id: p.organization.id },
    );
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      navigators: { edges: [{ node: { name: 'Dee Rivers', certificationKinds: ['CPRC'] } }] },
      placeableBranches: [{ branchId: p.branches[0]!.id }, { branchId: p.branches[1]!.id }],
    });
  });

  it('shows a library its cards only', async () => {
    const { data } = await ask(
      p.librarian,
      `query ($id: ID!) { placementCards(branchId: $id) { publicName languages cleared } }`,
      {
        id: p.branches[1]!.id,
      },
    );
    expect(data).toEqual({ placementCards: [{ publicName: null, languages: ['en', 'es'], cleared: true }] });
  });
});
