import type { LightMyRequestResponse } from 'fastify';
import { testApp } from '../../../../test/app.js';

/** What one request to a door of sign-in brings along. */
export interface Knock {
  body?: unknown;
  cookies?: Record<string, string>;
  headers?: Record<string, string>;
  /** The address it comes from. */
  from?: string;
}

let last = 0;

/** An address that no other test of this run comes from, so that their tries are not counted together. */
export const newSource = (): string => {
  const [a, b, c] = crypto.getRandomValues(new Uint8Array(3));
  return `10.${a}.${b}.${((c ?? 0) + last++) % 256}`;
};

export async function post(path: string, knock: Knock = {}): Promise<LightMyRequestResponse> {
  const app = await testApp();
  return app.inject({
    method: 'POST',
    url: `/auth/${path}`,
    headers: { 'content-type': 'application/json', ...knock.headers },
    cookies: knock.cookies,
    remoteAddress: knock.from ?? newSource(),
    payload: JSON.stringify(knock.body ?? {}),
  });
}

export async function get(path: string, knock: Knock = {}): Promise<LightMyRequestResponse> {
  const app = await testApp();
  return app.inject({
    method: 'GET',
    url: `/auth/${path}`,
    headers: knock.headers,
    cookies: knock.cookies,
    remoteAddress: knock.from ?? newSource(),
  });
}

/** The cookies that an answer sets, by name. */
export const cookiesOf = (answer: LightMyRequestResponse): Record<string, string> =>
  Object.fromEntries(answer.cookies.map(({ name, value }) => [name, value]));
