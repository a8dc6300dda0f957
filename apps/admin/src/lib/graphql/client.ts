import { cacheExchange, Client, fetchExchange, makeOperation, mapExchange } from 'urql';
import { noteContact } from '../session/contact.js';
import { sessionEnded } from '../session/session-store.js';
import { problemOf } from './problem.js';

/**
 * A client for one affiliation and one sign-in. Nothing is shared between two of them, so what one
 * organisation shows can never appear under another.
 */
export function clientFor(affiliationId: string): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    fetch: async (input, init) => {
      const response = await fetch(input, init);
      noteContact();
      return response;
    },
    fetchOptions: { credentials: 'same-origin', headers: { 'x-affiliation': affiliationId } },
    exchanges: [
      mapExchange({
        // After any change all that is on screen is asked anew: a list that was empty has no word to look for.
        onOperation: (operation) =>
          makeOperation(operation.kind, operation, {
            ...operation.context,
            additionalTypenames: ['Anything'],
          }),
        onError: (error) => {
          if (problemOf(error).kind === 'SIGNED_OUT') sessionEnded();
        },
      }),
      cacheExchange,
      fetchExchange,
    ],
  });
}
