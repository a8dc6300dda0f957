import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { closeTestApp } from '../../../test/app.js';
import { closeTestDatabase } from '../../../test/database.js';
import { newConsortium, type World } from '../../../test/world.js';
import { buildAccount, GOOD } from './testing/build-invitation.js';
import { cookiesOf, post } from './testing/knock.js';

let world: World;
let account: Awaited<ReturnType<typeof buildAccount>>;
let cookies: Record<string, string>;

beforeAll(async () => {
  world = await newConsortium();
  account = await buildAccount(world);
  cookies = cookiesOf(await post('sign-in', { body: { email: account.mail, password: GOOD } }));
});
afterAll(async () => {
  await closeTestApp();
  await closeTestDatabase();
});

const confirm = (password: string, more = { cookies }) =>
  post('confirm-password', { body: { password }, ...more });

const confirmed = async () => {
  const { rows } = await world.db.owner.query<{ lately: boolean }>(
    `select coalesce(bool_or(confirmed_at > now() - interval '1 minute'), false) as lately
       from auth.session s join auth.user_account u on u.id = s.user_id where u.sign_in_name = lower($1)`,
    [account.mail],
  );
  return rows[0]?.lately;
};

describe('the password asked for once more', () => {
  it('is wrong or right like at sign-in, and needs a session', async () => {
    const wrong = await confirm('not the password');
    expect(wrong.statusCode).toBe(401);
    expect(wrong.json()).toEqual({ code: 'WRONG_CREDENTIALS' });
    const nobody = await confirm(GOOD, { cookies: {} });
    expect(nobody.statusCode).toBe(401);
    expect(nobody.json()).toEqual({ code: 'ENDED' });
    expect(await confirmed()).toBe(false);

    expect((await confirm(GOOD)).statusCode).toBe(204);
    expect(await confirmed()).toBe(true);
  });
});
