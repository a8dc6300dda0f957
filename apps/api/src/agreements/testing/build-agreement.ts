import { clauseTemplate } from '@mutuality/domain/agreements';
import { addDays, dayAt } from '@mutuality/domain/time';
import { newConsortium, type Person, type World } from '../../../test/world.js';
import type { Branch } from '../../organizations/branch.entity.js';
import type { Organization } from '../../organizations/organization.entity.js';
import type { Agreement } from '../agreement.entity.js';
import type { ProposeAgreementsInput } from '../agreement.input.js';
import { proposeAgreements } from '../propose-agreements.js';
import { signAgreement } from '../sign-agreement.js';

/** Today where the tests' branches are. */
export const today = () => dayAt(Date.now(), 'America/Detroit');

/** A library and a recovery organisation of one consortium, each with the person who signs for it. */
export interface Pair {
  c: World;
  library: Organization;
  branches: Branch[];
  librarian: Person;
  organization: Organization;
  coordinator: Person;
}

/** A pair whose library has two branches, the second an hour to the west. */
export async function buildPair(c?: World): Promise<Pair> {
  const world = c ?? (await newConsortium());
  const { library, branches } = await world.addLibrary('Elm District Library', [
    {},
    { zone: 'America/Menominee' },
  ]);
  const organization = await world.addRecoveryOrganization('Harbor Recovery');
  const librarian = await world.hire(library, 'LIBRARY_ADMIN');
  const coordinator = await world.hire(organization, 'COORDINATOR');
  return { c: world, library, branches, librarian, organization, coordinator };
}

/** Terms of six hours a week from today for a year, at all branches, unless said otherwise. */
export function terms(
  { c, library, branches, organization }: Pair,
  more: Partial<ProposeAgreementsInput> = {},
): ProposeAgreementsInput {
  return {
    consortiumId: c.consortiumId,
    recoveryOrganizationId: organization.id,
    libraries: [{ libraryId: library.id, branchIds: branches.map(({ id }) => id), sharingTerm: 'COUNTS' }],
    startsOn: today(),
    endsOn: addDays(today(), 364),
    weeklyMinutes: 360,
    totalMinutes: null,
    countsLearning: false,
    language: 'en',
    clauses: clauseTemplate('en'),
    ...more,
  };
}

/** An offer that nobody has signed. */
export async function buildOffer(pair: Pair, more: Partial<ProposeAgreementsInput> = {}): Promise<Agreement> {
  const [offer] = await pair.c.write(pair.c.admin, (tx) => proposeAgreements(tx, terms(pair, more)));
  return offer!;
}

/** Signs in the app as this person, who has just entered their password. */
export async function sign(c: World, person: Person, agreement: Agreement): Promise<Agreement> {
  await c.db.authStore.value('confirm_session', person.actor.sessionId);
  const { id: agreementId, termsVersion } = agreement;
  const signer = { signedName: 'Sam Signer', signedOffice: 'Director' };
  return c.write(person, (tx) => signAgreement(tx, { agreementId, termsVersion, ...signer }));
}

/** An agreement that both sides have signed. */
export async function buildAgreement(
  pair: Pair,
  more: Partial<ProposeAgreementsInput> = {},
): Promise<Agreement> {
  const offer = await buildOffer(pair, more);
  await sign(pair.c, pair.librarian, offer);
  return sign(pair.c, pair.coordinator, offer);
}
