import type { Refusal } from '@mutuality/domain/refusals';
import type { CombinedError } from 'urql';

/** Why the server did not do what was asked, in the eight kinds that a screen can answer. */
export type Problem =
  | { kind: 'REFUSED'; refusals: Refusal[] }
  | { kind: 'CONFLICT'; version?: number }
  | { kind: 'NOT_FOUND' }
  | { kind: 'FORBIDDEN' }
  | { kind: 'BAD_USER_INPUT' }
  | { kind: 'SIGNED_OUT' }
  | { kind: 'OFFLINE' }
  | { kind: 'INTERNAL'; requestId?: string };

type Extensions = Record<string, unknown>;

const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
const whole = (value: unknown) => (typeof value === 'number' ? value : undefined);

function read(extensions: Extensions): Problem {
  switch (extensions.code) {
    case 'REFUSED':
      return { kind: 'REFUSED', refusals: (extensions.refusals ?? []) as Refusal[] };
    case 'CONFLICT':
      return { kind: 'CONFLICT', version: whole(extensions.current) };
    case 'NOT_FOUND':
      return { kind: 'NOT_FOUND' };
    case 'FORBIDDEN':
      return { kind: 'FORBIDDEN' };
    case 'BAD_USER_INPUT':
      return { kind: 'BAD_USER_INPUT' };
    case 'ENDED':
    case 'SIGNED_OUT':
      return { kind: 'SIGNED_OUT' };
    default:
      return { kind: 'INTERNAL', requestId: text(extensions.requestId) };
  }
}

/** The one problem of an answer: the connection's own, else the first that the server names. */
export function problemOf(error: CombinedError): Problem {
  const status = (error.response as Response | undefined)?.status;
  if (status === 401) return { kind: 'SIGNED_OUT' };
  if (status === 403) return { kind: 'FORBIDDEN' };
  const named = error.graphQLErrors.find((each) => each.extensions?.code) ?? error.graphQLErrors[0];
  if (named) return read((named.extensions ?? {}) as Extensions);
  if (error.networkError && status === undefined) return { kind: 'OFFLINE' };
  return { kind: 'INTERNAL' };
}
