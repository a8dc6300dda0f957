import { addDays, type CalendarDay, dayAt } from '@mutuality/domain/time';
import { newConsortium, type Person, type World } from '../../../test/world.js';
import type { Branch } from '../../organizations/branch.entity.js';
import type { Organization } from '../../organizations/organization.entity.js';
import { addNavigator } from '../add-navigator.js';
import { inviteNavigator } from '../invite-navigator.js';
import type { Navigator } from '../navigator.entity.js';
import type { AddNavigatorInput } from '../navigator.input.js';
import { agreementInForce, zone } from './agreement-in-force.js';

/** Today where the tests' organisations are. */
export const today = (): CalendarDay => dayAt(Date.now(), zone);

/** A library of two branches and a recovery organisation with an agreement in force since a month, and those who run it. */
export interface Program {
  c: World;
  library: Organization;
  branches: Branch[];
  organization: Organization;
  libraryAdmin: Person;
  coordinator: Person;
  agreementId: string;
}

export async function newProgram(): Promise<Program> {
  const c = await newConsortium();
  const { library, branches } = await c.addLibrary('Elm District Library', [{}, {}]);
  const organization = await c.addRecoveryOrganization('Harbor Recovery');
  const libraryAdmin = await c.hire(library, 'LIBRARY_ADMIN');
  const coordinator = await c.hire(organization, 'COORDINATOR');
  const days = { startsOn: addDays(today(), -30), endsOn: addDays(today(), 335) };
  const agreementId = await agreementInForce(c, organization.id, branches, days);
  return { c, library, branches, organization, libraryAdmin, coordinator, agreementId };
}

/** A navigator's file as a coordinator begins it. */
export function buildNavigator(
  { c, coordinator, organization }: Pick<Program, 'c' | 'coordinator' | 'organization'>,
  more: Partial<AddNavigatorInput> = {},
): Promise<Navigator> {
  return c.write(coordinator, (tx) =>
    addNavigator(tx, {
      recoveryOrganizationId: organization.id,
      name: 'Dee Rivers',
      languages: ['en'],
      startsOn: addDays(today(), -60),
      ...more,
    }),
  );
}

/** A navigator who has accepted the invitation and signs in to the own file. */
export async function buildSignedInNavigator(
  program: Pick<Program, 'c' | 'coordinator' | 'organization'>,
  more: Partial<AddNavigatorInput> = {},
): Promise<{ navigator: Navigator; person: Person }> {
  const mail = `dee.${Math.random().toString(36).slice(2)}@example.org`;
  const navigator = await buildNavigator(program, { mail, ...more });
  const person = await acceptInvitation(program, navigator);
  return { navigator: { ...navigator, version: navigator.version + 1 }, person };
}

/** Invites the navigator and accepts for them. */
export async function acceptInvitation(
  { c, coordinator, organization }: Pick<Program, 'c' | 'coordinator' | 'organization'>,
  navigator: Navigator,
): Promise<Person> {
  await c.write(coordinator, (tx) => inviteNavigator(tx, navigator.id, 'en'));
  return c.hire(organization, 'NAVIGATOR', coordinator, {
    navigatorId: navigator.id,
    mail: navigator.mail ?? '',
    name: navigator.name,
  });
}
