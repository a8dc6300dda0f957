import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { beginning, ownPath } from './guards.js';
import { affiliationOf, branchesToName, type Affiliation, type Session } from './session.js';
import { currentSession, leaveEndedSession, sessionEnded, signIn, signOut } from './session-store.js';

const work = (id: string, name: string, branches: string[] = []): Affiliation => ({
  id,
  role: 'BRANCH_STAFF',
  organization: { id: `o-${id}`, name, kind: 'LIBRARY' },
  branches: branches.map((each) => ({ id: each, name: each })),
});
const session = (...affiliations: Affiliation[]): Session => ({
  user: { id: 'u', name: 'Sam', language: 'en' },
  affiliations,
});

describe('where one works', () => {
  it('names every branch, but never the library twice', () => {
    expect(branchesToName(work('a', 'Riverbend', ['Oshtemo']))).toEqual(['Oshtemo']);
    expect(branchesToName(work('a', 'Riverbend', ['Oshtemo', 'Central']))).toEqual(['Oshtemo', 'Central']);
    expect(branchesToName(work('a', 'Ewen Library', ['Ewen Library']))).toEqual([]);
    expect(branchesToName(work('a', 'Riverbend'))).toEqual([]);
  });

  it('begins at the only affiliation, or with the choice', () => {
    expect(beginning(session(work('a', 'A')))).toBe('/a/a');
    expect(beginning(session(work('a', 'A'), work('b', 'B')))).toBe('/choose');
    expect(beginning(session())).toBe('/choose');
  });

  it('is one of the own affiliations only', () => {
    expect(affiliationOf(session(work('a', 'A')), 'b')).toBeUndefined();
  });

  it.each([
    ['/a/x?week=1', '/a/x?week=1'],
    ['//evil.example', undefined],
    ['/\\evil.example', undefined],
    ['https://evil.example', undefined],
    [undefined, undefined],
  ])('goes on to %s only inside the app', (text, path) => expect(ownPath(text)).toBe(path));
});

describe('the session', () => {
  const answer = jest.fn<typeof fetch>();
  const says = (status: number, body: unknown) =>
    answer.mockResolvedValueOnce({ ok: status < 300, status, json: async () => body } as Response);

  beforeEach(() => {
    answer.mockReset();
    globalThis.fetch = answer;
  });
  afterEach(() => leaveEndedSession());

  it('is asked of the server once', async () => {
    says(200, session(work('a', 'A')));
    await signIn('sam@example.org', 'a long password');
    expect((await currentSession()).kind).toBe('IN');
    expect(answer).toHaveBeenCalledTimes(1);
    expect(answer.mock.calls[0]?.[1]).toMatchObject({ method: 'POST', credentials: 'same-origin' });
  });

  it('that ends leaves the page as it is, and a new sign-in goes on', async () => {
    says(200, session(work('a', 'A')));
    await signIn('sam@example.org', 'a long password');
    const before = await currentSession();
    sessionEnded();
    expect(await currentSession()).toMatchObject({ kind: 'ENDED', session: { user: { name: 'Sam' } } });
    says(200, session(work('a', 'A')));
    await signIn('sam@example.org', 'a long password');
    const after = await currentSession();
    expect(after.kind === 'IN' && before.kind === 'IN' && after.since > before.since).toBe(true);
  });

  it('stays out with the reason of the server', async () => {
    says(429, { code: 'TOO_MANY_TRIES', retryAfterSeconds: 90 });
    expect(await signIn('sam@example.org', 'x')).toEqual({
      ok: false,
      status: 429,
      shut: { code: 'TOO_MANY_TRIES', retryAfterSeconds: 90 },
    });
  });

  it('is over only when the server knows', async () => {
    says(200, session(work('a', 'A')));
    await signIn('sam@example.org', 'a long password');
    answer.mockRejectedValueOnce(new TypeError('fetch failed'));
    expect(await signOut()).toMatchObject({ ok: false, shut: { code: 'OFFLINE' } });
    expect((await currentSession()).kind).toBe('IN');
    says(204, null);
    await signOut();
    expect((await currentSession()).kind).toBe('OUT');
  });
});
