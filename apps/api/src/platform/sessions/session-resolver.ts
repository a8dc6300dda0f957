import type { OrganizationKind, Role } from '@mutuality/domain/access';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { AuthStore } from '../access/auth-store.js';
import { tokenHash } from './token.js';

/** How long an answer is used again, in milliseconds. The database checks session and affiliation in every transaction anyway. */
const FRESH = 10_000;
/** Sessions kept in mind; beyond it all are asked anew. */
const MOST = 20_000;

interface ActorRow {
  session_id: string;
  user_id: string;
  user_name: string;
  language: string;
  affiliation_count: number;
  affiliation_id: string | null;
  role: Role;
  tenant_id: string;
  organization_kind: OrganizationKind;
}

/**
 * SIGNED_OUT: no session, or it ended. CHOOSE_AFFILIATION: several, and none was named.
 * FOREIGN_AFFILIATION: the one named is not this person's, ended, or was never there.
 */
export type Resolved = Actor | 'SIGNED_OUT' | 'CHOOSE_AFFILIATION' | 'FOREIGN_AFFILIATION';

/** Says for a request who asks, in which affiliation. */
@Injectable()
export class SessionResolver {
  private readonly known = new Map<string, Map<string, { actor: Actor; until: number }>>();

  /** Questions on their way to the database: requests that arrive together ask once. */
  private readonly asking = new Map<string, Promise<Resolved>>();

  constructor(private readonly auth: AuthStore) {}

  async resolve(token: string | undefined, affiliation: string | undefined): Promise<Resolved> {
    if (!token) return 'SIGNED_OUT';
    const hash = tokenHash(token);
    const remembered = this.known.get(hash.toString('hex'))?.get(affiliation ?? '');
    if (remembered && remembered.until > Date.now()) return remembered.actor;
    const question = `${hash.toString('hex')} ${affiliation ?? ''}`;
    const asked = this.asking.get(question);
    if (asked) return asked;
    const answer = this.ask(hash, affiliation).finally(() => this.asking.delete(question));
    this.asking.set(question, answer);
    return answer;
  }

  private async ask(hash: Buffer, affiliation: string | undefined): Promise<Resolved> {
    const [row] = await this.auth.rows<ActorRow>('actor', hash, affiliation ?? null);
    if (!row) return 'SIGNED_OUT';
    if (!row.affiliation_id) {
      return affiliation === undefined && row.affiliation_count > 1
        ? 'CHOOSE_AFFILIATION'
        : 'FOREIGN_AFFILIATION';
    }
    const actor = actorOf(row, row.affiliation_id);
    this.remember(hash.toString('hex'), affiliation ?? '', actor);
    return actor;
  }

  /** Drops what is remembered of a session: it ended, or its person changed. */
  forget(hash: Buffer): void {
    this.known.delete(hash.toString('hex'));
  }

  private remember(session: string, affiliation: string, actor: Actor): void {
    if (this.known.size >= MOST) this.known.clear();
    const actors = this.known.get(session) ?? new Map<string, { actor: Actor; until: number }>();
    actors.set(affiliation, { actor, until: Date.now() + FRESH });
    this.known.set(session, actors);
  }
}

const actorOf = (row: ActorRow, affiliationId: string): Actor => ({
  purpose: 'user',
  principalId: affiliationId,
  userId: row.user_id,
  userName: row.user_name,
  sessionId: row.session_id,
  role: row.role,
  tenantId: row.tenant_id,
  organizationKind: row.organization_kind,
  language: row.language,
});
