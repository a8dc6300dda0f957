import { addDays } from '@mutuality/domain/time';
import type { Person } from '../../../test/world.js';
import type { Agreement } from '../../agreements/agreement.entity.js';
import { buildAgreement, buildPair, type Pair, today } from '../../agreements/testing/build-agreement.js';
import { addNavigator } from '../add-navigator.js';
import { inviteNavigator } from '../invite-navigator.js';
import type { Navigator } from '../navigator.entity.js';
import type { AddNavigatorInput } from '../navigator.input.js';

/** A library of two branches and a recovery organisation with an agreement in force since a month, and those who run it. */
export interface Program extends Pair {
  agreement: Agreement;
}

export async function newProgram(): Promise<Program> {
  const pair = await buildPair();
  const agreement = await buildAgreement(pair, { startsOn: addDays(today(), -30) });
  return { ...pair, agreement };
}

/** A second recovery organisation with an agreement at the same branches. */
export async function secondPartner(program: Program): Promise<Program> {
  const organization = await program.c.addRecoveryOrganization('Bridge House');
  const coordinator = await program.c.hire(organization, 'COORDINATOR');
  const pair = { ...program, organization, coordinator };
  return { ...pair, agreement: await buildAgreement(pair, { startsOn: addDays(today(), -30) }) };
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
