import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { closeTestDatabase } from '../../../test/database.js';
import { newConsortium, type Person, type World } from '../../../test/world.js';
import { AuthStore } from '../access/auth-store.js';
import { SignedOut } from '../errors/errors.js';
import { SessionResolver } from './session-resolver.js';
import { tokenHash } from './token.js';

let world: World;
let clerk: Person;
let other: Person;
let resolver: SessionResolver;

beforeAll(async () => {
  world = await newConsortium();
  const { library, branches } = await world.addLibrary('One Library');
  const second = await world.addLibrary('Two Library');
  const director = await world.hire(library, 'LIBRARY_ADMIN');
  clerk = await world.hire(library, 'BRANCH_STAFF', director, { branchIds: [branches[0]?.id ?? ''] });
  other = await world.hire(second.library, 'LIBRARY_ADMIN', world.admin, { mail: clerk.mail });
  resolver = new SessionResolver(world.db.authStore);
});
afterAll(closeTestDatabase);

describe('who asks', () => {
  it('is the person in the affiliation they named', async () => {
    const actor = await resolver.resolve(clerk.token, other.actor.principalId);
    expect(actor).toMatchObject({
      purpose: 'user',
      principalId: other.actor.principalId,
      userId: clerk.actor.userId,
      sessionId: clerk.actor.sessionId,
      role: 'LIBRARY_ADMIN',
      tenantId: other.actor.tenantId,
      organizationKind: 'LIBRARY',
    });
  });

  it('is asked which, when there are several and none is named; the only one needs no name', async () => {
    expect(await resolver.resolve(clerk.token, undefined)).toBe('CHOOSE_AFFILIATION');
    expect(await resolver.resolve(world.admin.token, undefined)).toMatchObject({ role: 'CONSORTIUM_ADMIN' });
  });

  it('is nobody without a session, and nobody there with an affiliation of others or an invented one', async () => {
    expect(await resolver.resolve(undefined, undefined)).toBe('SIGNED_OUT');
    expect(await resolver.resolve('x'.repeat(43), undefined)).toBe('SIGNED_OUT');
    expect(await resolver.resolve(clerk.token, world.admin.actor.principalId)).toBe('FOREIGN_AFFILIATION');
    expect(await resolver.resolve(clerk.token, crypto.randomUUID())).toBe('FOREIGN_AFFILIATION');
  });

  it('is asked once for requests that arrive together', async () => {
    const { pool } = world.db.authStore;
    let asked = 0;
    class CountingStore extends AuthStore {
      override rows<Row>(name: string, ...parameters: unknown[]): Promise<Row[]> {
        asked += 1;
        return super.rows(name, ...parameters);
      }
    }
    const counting = new SessionResolver(new CountingStore(pool));
    const together = () =>
      Promise.all([1, 2, 3, 4].map(() => counting.resolve(clerk.token, clerk.actor.principalId)));
    expect(new Set(await together())).toEqual(new Set([expect.objectContaining({ role: 'BRANCH_STAFF' })]));
    expect(asked).toBe(1);
    counting.forget(tokenHash(clerk.token));
    await together();
    expect(asked).toBe(2);
  });

  it('is not remembered beyond the end of the session: the database looks again', async () => {
    const actor = await resolver.resolve(clerk.token, clerk.actor.principalId);
    if (typeof actor === 'string') throw new Error(actor);
    const read = () => world.db.database.read(actor, (tx) => tx.sql('select id from organization'));
    expect(await read()).toHaveLength(1);
    await world.db.authStore.value('end_session', tokenHash(clerk.token));
    expect(await resolver.resolve(clerk.token, clerk.actor.principalId)).toBe(actor);
    await expect(read()).rejects.toBeInstanceOf(SignedOut);
    resolver.forget(tokenHash(clerk.token));
    expect(await resolver.resolve(clerk.token, clerk.actor.principalId)).toBe('SIGNED_OUT');
  });
});
