import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { permissions, Role } from '@mutuality/domain/access';
import { closeTestApp } from '../../../test/app.js';
import { closeTestDatabase } from '../../../test/database.js';
import type { Ids } from '../../../test/document-of.js';
import { call, codesOf, everyOperation, type Operation } from '../../../test/operations.js';
import { newConsortium, type Person } from '../../../test/world.js';

/** A consortium with a person of every role; its names carry a canary that no stranger may ever read. */
async function settle(canary: string) {
  const c = await newConsortium(`Consortium ${canary}`);
  const { library, branches } = await c.addLibrary(`Library ${canary}`, [{}, { name: `Branch ${canary}` }]);
  const partner = await c.addRecoveryOrganization(`Partner ${canary}`);
  const librarian = await c.hire(library, 'LIBRARY_ADMIN');
  const coordinator = await c.hire(partner, 'COORDINATOR');
  const people: Record<Role, Person> = {
    CONSORTIUM_ADMIN: c.admin,
    LIBRARY_ADMIN: librarian,
    BRANCH_STAFF: await c.hire(library, 'BRANCH_STAFF', librarian, { branchIds: [branches[0]!.id] }),
    COORDINATOR: coordinator,
    SUPERVISOR: await c.hire(partner, 'SUPERVISOR', coordinator),
    NAVIGATOR: await c.hire(partner, 'NAVIGATOR', coordinator),
  };
  const ids: Ids = {
    id: randomUUID(),
    consortiumId: c.consortiumId,
    organizationId: library.id,
    libraryId: library.id,
    branchId: branches[0]!.id,
    recoveryOrganizationId: partner.id,
    affiliationId: librarian.actor.principalId,
  };
  return { people, ids };
}

let operations: Operation[];
let home: Awaited<ReturnType<typeof settle>>;
let strangers: Awaited<ReturnType<typeof settle>>;
const canary = `Zq${randomUUID().slice(0, 8)}`;

beforeAll(async () => {
  operations = await everyOperation();
  home = await settle(canary);
  strangers = await settle('elsewhere');
});
afterAll(closeTestApp);
afterAll(closeTestDatabase);

describe('every operation of the schema', () => {
  it('is known to the registry, and most need a permission', () => {
    expect(operations.length).toBeGreaterThan(20);
    expect(operations.filter(({ permission }) => permission === undefined)).toEqual([]);
  });

  it('answers nobody', async () => {
    for (const operation of operations.filter(({ permission }) => permission !== null)) {
      const answer = await call(null, operation, home.ids);
      expect([operation.field.name, codesOf(answer)]).toEqual([operation.field.name, ['SIGNED_OUT']]);
    }
  });

  it('refuses every role that does not hold its permission', async () => {
    for (const operation of operations) {
      if (operation.permission === null) continue;
      const holders: readonly Role[] = permissions[operation.permission];
      for (const role of Object.values(Role).filter((one) => !holders.includes(one))) {
        const answer = await call(home.people[role], operation, home.ids);
        expect([operation.field.name, role, codesOf(answer)]).toEqual([
          operation.field.name,
          role,
          ['FORBIDDEN'],
        ]);
      }
    }
  });

  it('tells a stranger nothing, whatever they hold elsewhere, and never breaks', async () => {
    for (const operation of operations) {
      for (const person of Object.values(strangers.people)) {
        const answer = await call(person, operation, home.ids);
        const codes = codesOf(answer);
        expect([operation.field.name, person.actor.role, answer.body.includes(canary)]).toEqual([
          operation.field.name,
          person.actor.role,
          false,
        ]);
        expect([
          operation.field.name,
          person.actor.role,
          codes.filter((code) => code === 'INTERNAL'),
        ]).toEqual([operation.field.name, person.actor.role, []]);
      }
    }
  });

  it('shows the canary to somebody of the house: the proof above is worth something', async () => {
    const organization = operations.find(({ field }) => field.name === 'organization')!;
    const answer = await call(home.people.LIBRARY_ADMIN, organization, {
      ...home.ids,
      id: home.ids.libraryId!,
    });
    expect(answer.body).toContain(canary);
  });
});
