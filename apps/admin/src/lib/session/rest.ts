import { noteContact } from './contact.js';

/** Why a sign-in door stayed shut: a code of the server, or OFFLINE when it could not be reached. */
export interface Shut {
  code: string;
  /** Of a one-time link that is not open: ACCEPTED, USED, EXPIRED, REVOKED, UNKNOWN. */
  state?: string;
  retryAfterSeconds?: number;
}

export type Answer<T> = { ok: true; value: T } | { ok: false; status: number; shut: Shut };

async function bodyOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return null;
  }
}

const isShut = (body: unknown): body is Shut =>
  typeof body === 'object' && body !== null && typeof (body as Shut).code === 'string';

/** Asks one of the small doors beside GraphQL (/auth/…). Never throws: no connection is an answer too. */
export async function ask<T>(method: 'GET' | 'POST', path: string, body?: object): Promise<Answer<T>> {
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      credentials: 'same-origin',
      headers: { accept: 'application/json', ...(body && { 'content-type': 'application/json' }) },
      body: body && JSON.stringify(body),
    });
  } catch {
    return { ok: false, status: 0, shut: { code: 'OFFLINE' } };
  }
  noteContact();
  const answer = await bodyOf(response);
  if (response.ok) return { ok: true, value: answer as T };
  return { ok: false, status: response.status, shut: isShut(answer) ? answer : { code: 'INTERNAL' } };
}
