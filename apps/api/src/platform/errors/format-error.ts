import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import { type GraphQLFormattedError } from 'graphql';
import { BadInput, Conflict, Forbidden, NotFound, Refused, SignedOut } from './errors.js';
import { fromDatabase } from './from-database.js';

/** What a client is told of an error: a code, and values only where the screen shows them. */
export interface PublicError {
  message: string;
  extensions: Record<string, unknown>;
}

const say = (code: string, message: string, more: object = {}): PublicError => ({
  message,
  extensions: { code, ...more },
});

/** The one mapping of errors to what is said outside; null for a bug, which is said with a request id only. */
export function publicError(thrown: unknown): PublicError | null {
  const error = fromDatabase(thrown);
  if (error instanceof Refused) return say('REFUSED', 'Refused', { refusals: error.refusals });
  if (error instanceof NotFound) return say('NOT_FOUND', 'Not found');
  if (error instanceof Forbidden) return say('FORBIDDEN', 'Not permitted');
  if (error instanceof Conflict) {
    return say('CONFLICT', 'Changed by somebody else', { current: error.current ?? null });
  }
  if (error instanceof SignedOut) return say('SIGNED_OUT', 'Nobody is signed in');
  if (error instanceof BadInput) return say('BAD_USER_INPUT', error.message, { path: error.path });
  return null;
}

const graphqlCodes: readonly string[] = [
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.BAD_USER_INPUT,
  ApolloServerErrorCode.BAD_REQUEST,
  ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE,
];

/** Formats an error of a GraphQL answer. `report` hears of bugs. */
export function formatError(
  formatted: GraphQLFormattedError,
  thrown: unknown,
  report: (error: unknown) => string,
): GraphQLFormattedError {
  const cause = unwrapResolverError(thrown);
  const known = publicError(cause);
  const { path, locations } = formatted;
  if (known) return { ...known, path };
  const code = formatted.extensions?.code;
  if (typeof code === 'string' && graphqlCodes.includes(code)) {
    return { message: formatted.message, locations, path, extensions: { code } };
  }
  return {
    message: 'Something went wrong',
    path,
    extensions: { code: 'INTERNAL', requestId: report(cause) },
  };
}
