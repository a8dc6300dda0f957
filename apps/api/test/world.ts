import { randomBytes } from 'node:crypto';
import type { Role } from '@mutuality/domain/access';
import { BranchKind } from '@mutuality/domain/organizations';
import { type Employer, type Hire, type Person, Stage } from '../src/demo/stage.js';
import type { AddBranchInput } from '../src/organizations/add-branch.input.js';
import { addNavigator } from '../src/navigators/add-navigator.js';
import { addBranch } from '../src/organizations/add-branch.js';
import type { Branch } from '../src/organizations/branch.entity.js';
import { foundOrganization } from '../src/organizations/found-organization.js';
import type { Organization } from '../src/organizations/organization.entity.js';
import type { WriteOptions } from '../src/platform/database/database.js';
import type { WriteTx } from '../src/platform/database/tx.js';
import { type TestDatabase, testDatabase } from './database.js';

export type { Person } from '../src/demo/stage.js';

const mailOf = (name: string) =>
  `${name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}.${randomBytes(4).toString('hex')}@example.org`;

/** A consortium of a test's own, with its admin: everything in it is made by the use cases, so its data is legal. */
export class World {
  private constructor(
    readonly db: TestDatabase,
    private readonly stage: Stage,
    readonly consortiumId: string,
    readonly admin: Person,
  ) {}

  static async found(name = 'Test consortium'): Promise<World> {
    const db = await testDatabase();
    const stage = new Stage(db.database, db.authStore);
    const admin = await stage.foundConsortium({
      consortiumName: name,
      zone: 'America/Detroit',
      name: 'Ada Admin',
      mail: mailOf('admin'),
    });
    return new World(db, stage, admin.actor.tenantId!, admin);
  }

  /** Runs one transaction as this person; returns what it returns. */
  write<T>(person: Person, work: (tx: WriteTx) => Promise<T>, options: WriteOptions = {}): Promise<T> {
    return this.stage.write(person, work, options);
  }

  /** A library with one branch for each of `branches`; the first is the central one. */
  addLibrary(
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
            kind: index === 0 ? BranchKind.CENTRAL : BranchKind.BRANCH,
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
    employer: Employer,
    role: Role,
    by: Person = this.admin,
    more: Partial<Hire> = {},
  ): Promise<Person> {
    const mail = more.mail ?? mailOf(role);
    const hire = { mail, name: `${role} ${mail.slice(0, 6)}`, role, ...more };
    const file = role === 'NAVIGATOR' && !more.navigatorId ? await this.beginFile(employer, by, hire) : {};
    return this.stage.hire(employer, by, { ...hire, ...file });
  }

  /** The file that a navigator takes over by accepting. */
  private async beginFile({ id }: Employer, by: Person, { name, mail }: Hire) {
    const draft = { recoveryOrganizationId: id, name, mail, languages: [], startsOn: '2026-01-01' };
    const { id: navigatorId } = await this.write(by, (tx) => addNavigator(tx, draft));
    return { navigatorId };
  }
}

/** A new consortium of this test's own. */
export const newConsortium = (name?: string) => World.found(name);
