import { describe, expect, it } from '@jest/globals';
import { CombinedError } from 'urql';
import { problemOf } from './problem.js';

const graphQL = (...extensions: object[]) =>
  new CombinedError({
    graphQLErrors: extensions.map((each) => ({ message: 'x', extensions: each as Record<string, unknown> })),
  });
const http = (status: number) => new CombinedError({ networkError: new Error('x'), response: { status } });

describe('a problem', () => {
  it('is refused with its reasons', () => {
    const refusals = [{ code: 'access.last_admin', path: ['id'] }];
    expect(problemOf(graphQL({ code: 'REFUSED', refusals }))).toEqual({ kind: 'REFUSED', refusals });
  });

  it('is a conflict with the version that stands now', () => {
    expect(problemOf(graphQL({ code: 'CONFLICT', current: 4 }))).toEqual({ kind: 'CONFLICT', version: 4 });
    expect(problemOf(graphQL({ code: 'CONFLICT', current: null }))).toEqual({
      kind: 'CONFLICT',
      version: undefined,
    });
  });

  it.each(['NOT_FOUND', 'FORBIDDEN', 'BAD_USER_INPUT', 'SIGNED_OUT'])('is %s', (code) => {
    expect(problemOf(graphQL({ code }))).toEqual({ kind: code });
  });

  it('is internal with its code to quote, also for words unknown here', () => {
    expect(problemOf(graphQL({ code: 'INTERNAL', requestId: 'r1' }))).toEqual({
      kind: 'INTERNAL',
      requestId: 'r1',
    });
    expect(problemOf(graphQL({ code: 'SOMETHING_NEW' })).kind).toBe('INTERNAL');
    expect(problemOf(http(502)).kind).toBe('INTERNAL');
  });

  it('of several errors is the one with a word', () => {
    expect(problemOf(graphQL({}, { code: 'NOT_FOUND' })).kind).toBe('NOT_FOUND');
  });

  it('is that nobody is signed in, or may not be here, by the status alone', () => {
    expect([401, 403].map((status) => problemOf(http(status)).kind)).toEqual(['SIGNED_OUT', 'FORBIDDEN']);
  });

  it('is no connection', () => {
    expect(problemOf(new CombinedError({ networkError: new TypeError('fetch failed') })).kind).toBe(
      'OFFLINE',
    );
  });
});
