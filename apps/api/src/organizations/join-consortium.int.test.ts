import { afterAll, describe, expect, it } from '@jest/globals';
import { closeTestDatabase } from '../../test/database.js';
import { newConsortium, type Person } from '../../test/world.js';
import { NotFound } from '../platform/errors/errors.js';
import { newToken, tokenHash } from '../platform/sessions/token.js';
import {
  acceptMembership,
  inviteMember,
  membershipOffer,
  membershipsOf,
  openMemberInvitations,
  takeBackMemberInvitation,
} from './join-consortium.js';

afterAll(closeTestDatabase);

/** A recovery organisation of one consortium, and another consortium that has invited it. */
async function invited() {
  const first = await newConsortium('Riverbend');
  const second = await newConsortium('Lakeshore');
  const partner = await first.addRecoveryOrganization('Recovery Works');
  const coordinator = await first.hire(partner, 'COORDINATOR');
  const navigator = await first.hire(partner, 'NAVIGATOR', coordinator);
  const { consortiumId } = second;
  const invitation = await second.write(second.admin, (tx) =>
    inviteMember(tx, { consortiumId, mail: coordinator.mail, language: 'en' }),
  );
  const token = newToken();
  await second.db.authStore.rows('issue_membership_token', invitation.id, tokenHash(token));
  const offer = (person: Person) => first.db.database.read(person.actor, (tx) => membershipOffer(tx, token));
  const joined = (person: Person) =>
    first.db.database.read(person.actor, async (tx) =>
      (await membershipsOf(tx, partner.id)).map(({ consortiumName }) => consortiumName),
    );
  return { first, second, partner, coordinator, navigator, invitation, token, offer, joined };
}

describe('an organisation of another consortium', () => {
  it('joins by its own admin, once, and keeps its first consortium (R15)', async () => {
    const { first, second, partner, coordinator, token, offer, joined } = await invited();
    expect(await offer(coordinator)).toMatchObject({ consortiumName: 'Lakeshore', state: 'OPEN' });
    await first.write(coordinator, (tx) => acceptMembership(tx, token));
    expect(await offer(coordinator)).toMatchObject({ state: 'MEMBER' });
    expect(await joined(coordinator)).toEqual(['Riverbend', 'Lakeshore']);
    expect([await joined(first.admin), await joined(second.admin)]).toEqual([['Riverbend'], ['Lakeshore']]);
    const again = first.write(coordinator, (tx) => acceptMembership(tx, token));
    await expect(again).rejects.toThrow(NotFound);
    expect(
      (await second.db.owner.query('select 1 from membership where tenant_id = $1', [partner.id])).rows,
    ).toHaveLength(2);
  });

  it('is named to both sides as the one that joined', async () => {
    const { first, second, partner, coordinator, token } = await invited();
    await first.write(coordinator, (tx) => acceptMembership(tx, token));
    const { rows } = await second.db.owner.query(
      `select tenant_id, subject_id, detail ->> 'name' as name from audit.event
        where kind = 'member.joined' and tenant_id = any ($1)`,
      [[second.consortiumId, partner.id]],
    );
    const joinedAt = (tenant: string) => ({
      tenant_id: tenant,
      subject_id: partner.id,
      name: 'Recovery Works',
    });
    expect(rows).toHaveLength(2);
    expect(rows).toEqual(expect.arrayContaining([joinedAt(second.consortiumId), joinedAt(partner.id)]));
  });

  it('is asked by mail, and nobody learns whether there is one', async () => {
    const { second } = await invited();
    const { consortiumId } = second;
    const invite = (mail: string) =>
      second.write(second.admin, (tx) => inviteMember(tx, { consortiumId, mail, language: 'en' }));
    const { tenantId, acceptedAt } = await invite('nobody@example.org');
    expect([tenantId, acceptedAt]).toEqual([consortiumId, null]);
    await expect(invite('nobody')).rejects.toThrow('access.mail_form');
  });

  it('is shown what is offered only where somebody decides for it', async () => {
    const { first, second, navigator, coordinator, token, offer } = await invited();
    await expect(offer(navigator)).rejects.toThrow(NotFound);
    await expect(offer(first.admin)).rejects.toThrow(NotFound);
    const unknown = first.db.database.read(coordinator.actor, (tx) => membershipOffer(tx, `${token}x`));
    await expect(unknown).rejects.toThrow(NotFound);
    const { rows } = await second.db.owner.query(
      'select 1 from membership_invitation where token_hash = $1',
      [tokenHash(token)],
    );
    expect(rows).toHaveLength(1);
  });

  it('is no longer invited once the consortium takes that back', async () => {
    const { first, second, coordinator, invitation, token, offer } = await invited();
    const open = () =>
      second.db.database.read(second.admin.actor, (tx) => openMemberInvitations(tx, second.consortiumId));
    expect((await open()).map(({ id }) => id)).toEqual([invitation.id]);
    await expect(
      first.write(first.admin, (tx) => takeBackMemberInvitation(tx, invitation.id)),
    ).rejects.toThrow(NotFound);
    await second.write(second.admin, (tx) => takeBackMemberInvitation(tx, invitation.id));
    expect(await open()).toEqual([]);
    expect(await offer(coordinator)).toMatchObject({ state: 'REVOKED' });
    await expect(first.write(coordinator, (tx) => acceptMembership(tx, token))).rejects.toThrow(NotFound);
  });
});
