import { randomUUID } from 'node:crypto';
import type { OrganizationKind, Role } from '@mutuality/domain/access';
import { invitePerson } from '../people/invite-person.js';
import type { InvitePersonInput } from '../people/invite-person.input.js';
import type { Actor } from '../platform/access/actor.js';
import type { AuthStore } from '../platform/access/auth-store.js';
import type { Database, WriteOptions } from '../platform/database/database.js';
import type { WriteTx } from '../platform/database/tx.js';
import { tokenHash, newToken } from '../platform/sessions/token.js';

/** A person in one affiliation, with a living session: acts through the same door as everybody. */
export interface Person {
  name: string;
  organizationId: string;
  actor: Actor;
  mail: string;
  token: string;
}

/** An organisation as far as hiring needs it. */
export interface Employer {
  id: string;
  kind: OrganizationKind;
}

/** Somebody to be invited: their mail, name and role. */
export type Hire = Pick<InvitePersonInput, 'mail' | 'name' | 'role'> & Partial<InvitePersonInput>;

const TEN_MINUTES = 600_000;

/**
 * Where people act without a browser: the demo and the tests found consortia, invite, accept and work by the very use cases of the
 * product, so that their data is legal.
 */
export class Stage {
  constructor(
    readonly database: Database,
    readonly authStore: AuthStore,
    /** The hash that new accounts get: nobody signs in with it in tests; the demo prints its password. */
    private readonly passwordHash = 'x',
  ) {}

  /** A consortium with its first admin, through a set-up link as in an empty deployment. */
  async foundConsortium(input: {
    consortiumName: string;
    zone: string;
    name: string;
    mail: string;
  }): Promise<Person> {
    const [consortiumId, affiliationId, token] = [randomUUID(), randomUUID(), newToken()];
    const until = new Date(Date.now() + TEN_MINUTES);
    await this.authStore.value('issue_link', randomUUID(), 'SETUP', consortiumId, tokenHash(token), until);
    const userId = await this.authStore.value<string>('set_up', tokenHash(token), {
      ...input,
      consortiumId,
      affiliationId,
      userId: randomUUID(),
      passwordHash: this.passwordHash,
    });
    const actor = { userId, principalId: affiliationId, role: 'CONSORTIUM_ADMIN' as const };
    return this.signIn(
      { ...actor, tenantId: consortiumId, organizationKind: 'CONSORTIUM', userName: input.name },
      input.mail,
    );
  }

  /** Invites a person and accepts for them. */
  async hire(employer: Employer, by: Person, hire: Hire): Promise<Person> {
    const invitation = await this.write(by, (tx) =>
      invitePerson(tx, { organizationId: employer.id, branchIds: [], language: 'en', ...hire }),
    );
    return this.accept(invitation.id, employer, hire);
  }

  /** Accepts an open invitation, making the account when the mail has none. */
  async accept(
    invitationId: string,
    employer: Employer,
    { mail, name, role }: Pick<Hire, 'mail' | 'name' | 'role'>,
  ): Promise<Person> {
    const token = newToken();
    await this.authStore.rows('issue_invitation_token', invitationId, tokenHash(token));
    const affiliationId = randomUUID();
    const [account] = await this.authStore.rows<{ user_id: string }>('facts_by_sign_in_name', mail);
    const userId = await this.authStore.value<string>(
      'accept_invitation',
      tokenHash(token),
      account?.user_id ?? randomUUID(),
      affiliationId,
      name,
      account ? null : this.passwordHash,
    );
    return this.signIn(
      {
        userId,
        principalId: affiliationId,
        role,
        tenantId: employer.id,
        organizationKind: employer.kind,
        userName: name,
      },
      mail,
    );
  }

  /** Runs one transaction as this person; returns what it returns. */
  write<T>(person: Person, work: (tx: WriteTx) => Promise<T>, options: WriteOptions = {}): Promise<T> {
    return this.database.write(person.actor, work, options);
  }

  private async signIn(
    who: {
      userId: string;
      principalId: string;
      role: Role;
      tenantId: string;
      organizationKind: OrganizationKind;
      userName: string;
    },
    mail: string,
  ): Promise<Person> {
    const [sessionId, token] = [randomUUID(), newToken()];
    await this.authStore.value('open_session', sessionId, who.userId, tokenHash(token));
    return {
      name: who.userName,
      organizationId: who.tenantId,
      mail,
      token,
      actor: { purpose: 'user', sessionId, language: 'en', ...who },
    };
  }
}
