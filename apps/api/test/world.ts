import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { OrganizationKind, Role } from '@mutuality/domain/access';
import { OutletKind } from '@mutuality/domain/onboarding';
import { addBranch } from '../src/organizations/add-branch.js';
import type { AddBranchInput } from '../src/organizations/add-branch.input.js';
import type { Branch } from '../src/organizations/branch.entity.js';
import { foundOrganization } from '../src/organizations/found-organization.js';
import type { Organization } from '../src/organizations/organization.entity.js';
import { invitePerson } from '../src/people/invite-person.js';
import type { InvitePersonInput } from '../src/people/invite-person.input.js';
import type { Actor } from '../src/platform/access/actor.js';
import type { WriteOptions } from '../src/platform/database/database.js';
import type { WriteTx } from '../src/platform/database/tx.js';
import { type TestDatabase, testDatabase } from './database.js';

/** A signed-in person in one affiliation: acts through the database's door, and holds the token of a real session. */
export interface Person {
  actor: Actor;
  mail: string;
  token: string;
}

const hash = (token: string) => createHash('sha256').update(token).digest();
const newToken = () => randomBytes(32).toString('base64url');
const mailOf = (name: string) =>
  `${name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}.${randomBytes(4).toString('hex')}@example.org`;

/** A consortium of a test's own, with its admin: everything in it is made by the use cases, so its data is legal. */
export class World {
  private constructor(
    readonly db: TestDatabase,
    readonly consortiumId: string,
    readonly admin: Person,
  ) {}

  static async found(name = 'Test consortium'): Promise<World> {
    const db = await testDatabase();
    const [consortiumId, userId, affiliationId, token] = [
      randomUUID(),
      randomUUID(),
      randomUUID(),
      newToken(),
    ];
    const mail = mailOf('admin');
    await db.authStore.value(
      'issue_link',
      randomUUID(),
      'SETUP',
      consortiumId,
      hash(token),
      new Date(Date.now() + 60_000),
    );
    await db.authStore.value('set_up', hash(token), {
      consortiumId,
      consortiumName: name,
      zone: 'America/Detroit',
      userId,
      affiliationId,
      name: 'Ada Admin',
      mail,
      passwordHash: 'x',
    });
    const admin = await signIn(
      db,
      userId,
      affiliationId,
      'CONSORTIUM_ADMIN',
      consortiumId,
      'CONSORTIUM',
      mail,
    );
    return new World(db, consortiumId, admin);
  }

  /** Runs one transaction as this person; returns what it returns. */
  write<T>(person: Person, work: (tx: WriteTx) => Promise<T>, options: WriteOptions = {}): Promise<T> {
    return this.db.database.write(person.actor, work, options);
  }

  async addLibrary(
    name: string,
    branches: Partial<AddBranchInput>[] = [{}],
  ): Promise<{ library: Organization; branches: Branch[] }> {
    return this.write(this.admin, async (tx) => {
      const library = await foundOrganization(tx, {
        consortiumId: this.consortiumId,
        kind: 'LIBRARY',
        name,
        zone: 'America/Detroit',
      });
      const made: Branch[] = [];
      for (const [index, branch] of branches.entries()) {
        made.push(
          await addBranch(tx, {
            libraryId: library.id,
            kind: index === 0 ? OutletKind.CENTRAL : OutletKind.BRANCH,
            name: index === 0 ? name : `${name} ${index}`,
            zone: 'America/Detroit',
            ...branch,
          }),
        );
      }
      return { library, branches: made };
    });
  }

  addRecoveryOrganization(name: string): Promise<Organization> {
    return this.write(this.admin, (tx) =>
      foundOrganization(tx, {
        consortiumId: this.consortiumId,
        kind: 'RECOVERY_ORGANIZATION',
        name,
        zone: 'America/Detroit',
      }),
    );
  }

  /** Invites a person and accepts for them; the first admin or coordinator of a member is invited by the consortium. */
  async hire(
    organization: { id: string; kind: OrganizationKind },
    role: Role,
    by: Person = this.admin,
    more: Partial<InvitePersonInput> = {},
  ): Promise<Person> {
    const mail = more.mail ?? mailOf(role);
    const invitation = await this.write(by, (tx) =>
      invitePerson(tx, {
        organizationId: organization.id,
        mail,
        name: `${role} ${mail.slice(0, 6)}`,
        role,
        branchIds: [],
        language: 'en',
        ...more,
      }),
    );
    const token = newToken();
    await this.db.authStore.rows('issue_invitation_token', invitation.id, hash(token));
    const affiliationId = randomUUID();
    const [account] = await this.db.authStore.rows<{ user_id: string }>('facts_by_sign_in_name', mail);
    const userId = await this.db.authStore.value<string>(
      'accept_invitation',
      hash(token),
      account?.user_id ?? randomUUID(),
      affiliationId,
      invitation.personName,
      account ? null : 'x',
    );
    return signIn(this.db, userId, affiliationId, role, organization.id, organization.kind, mail);
  }
}

async function signIn(
  db: TestDatabase,
  userId: string,
  principalId: string,
  role: Role,
  tenantId: string,
  organizationKind: OrganizationKind,
  mail: string,
): Promise<Person> {
  const sessionId = randomUUID();
  const token = newToken();
  await db.authStore.value('open_session', sessionId, userId, hash(token));
  return {
    token,
    mail,
    actor: {
      purpose: 'user',
      principalId,
      userId,
      userName: 'Test person',
      sessionId,
      role,
      tenantId,
      organizationKind,
      language: 'en',
    },
  };
}

/** A new consortium of this test's own. */
export const newConsortium = (name?: string) => World.found(name);
