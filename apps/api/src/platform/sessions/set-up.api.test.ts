import { afterAll, describe, expect, it } from '@jest/globals';
import { closeTestApp } from '../../../test/app.js';
import { closeTestDatabase, testDatabase } from '../../../test/database.js';
import { ownDatabase } from '../../../test/own-database.js';
import { AuthStore } from '../access/auth-store.js';
import { authPool, connectionUrls } from '../database/connections.js';
import { loadSecrets } from '../database/secrets.js';
import { issueSetupLink } from './issue-setup-link.js';
import { newToken, tokenHash } from './token.js';
import { GOOD } from './testing/build-invitation.js';
import { get, post } from './testing/knock.js';

afterAll(async () => {
  await closeTestApp();
  await closeTestDatabase();
});

/** A set-up link as the start of an empty deployment makes it; beside other tests' links. */
async function buildSetupLink(): Promise<string> {
  const { authStore } = await testDatabase();
  const token = newToken();
  const expires = new Date(Date.now() + 60_000);
  await authStore.value(
    'issue_link',
    crypto.randomUUID(),
    'SETUP',
    crypto.randomUUID(),
    tokenHash(token),
    expires,
  );
  return token;
}

const facts = (token: string, more = {}) => ({
  token,
  consortiumName: 'Birch County Libraries',
  name: 'Ana Ruiz',
  email: `ana.${crypto.randomUUID().slice(0, 8)}@example.org`,
  password: GOOD,
  zone: 'America/Menominee',
  ...more,
});

describe('setting up a deployment', () => {
  it('founds the consortium with its admin, once, and signs in', async () => {
    const token = await buildSetupLink();
    expect((await get(`setup/${token}`)).json()).toEqual({ state: 'OPEN' });
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => post('setup', { body: facts(token, { language: 'es' }) })),
    );
    const done = answers.filter(({ statusCode }) => statusCode === 200);
    expect(done).toHaveLength(1);
    expect(done[0]?.json()).toMatchObject({
      user: { name: 'Ana Ruiz', language: 'es' },
      affiliations: [
        { role: 'CONSORTIUM_ADMIN', organization: { name: 'Birch County Libraries', kind: 'CONSORTIUM' } },
      ],
    });
    expect(done[0]?.cookies.map(({ name }) => name)).toContain('mutuality');
    const again = await post('setup', { body: facts(token) });
    expect([again.statusCode, again.json()]).toEqual([410, { code: 'ENDED', state: 'USED' }]);
  });

  it('refuses weak passwords, unknown zones and invented links', async () => {
    const token = await buildSetupLink();
    expect(
      (await post('setup', { body: facts(token, { password: 'Birch-County-1' }) })).json(),
    ).toMatchObject({
      code: 'WEAK_PASSWORD',
    });
    expect((await post('setup', { body: facts(token, { zone: 'Mars/Olympus' }) })).json()).toMatchObject({
      code: 'BAD_USER_INPUT',
      path: ['zone'],
    });
    expect((await post('setup', { body: facts(newToken()) })).statusCode).toBe(404);
    expect((await get(`setup/${token}`)).json()).toEqual({ state: 'OPEN' });
  });

  it('is offered while the deployment is empty, by the newest link only', async () => {
    const own = await ownDatabase();
    const { folder } = await testDatabase();
    const auth = new AuthStore(authPool(connectionUrls(own.url, await loadSecrets(folder)).auth, 1));
    const state = async (link: string | null) => {
      const token = link?.replace('https://libraries.example/setup/', '') ?? '';
      const [row] = await auth.rows<{ state: string }>('link_by_token', tokenHash(token), 'SETUP');
      return row?.state;
    };
    const first = await issueSetupLink(auth, 'https://libraries.example/');
    const second = await issueSetupLink(auth, 'https://libraries.example');
    expect([await state(first), await state(second)]).toEqual(['REVOKED', 'OPEN']);
    await auth.value('set_up', tokenHash(second?.split('/').at(-1) ?? ''), {
      ...facts(''),
      consortiumId: crypto.randomUUID(),
      userId: crypto.randomUUID(),
      affiliationId: crypto.randomUUID(),
      mail: 'ana@example.org',
    });
    expect(await issueSetupLink(auth, 'https://libraries.example')).toBeNull();
    await auth.close();
    await own.drop();
  });
});
