import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';
import { unwrapResolverError } from '@apollo/server/errors';
import { formatError } from '../errors/format-error.js';
import { reportFor } from '../http/report-for.js';
import type { RequestContext } from '../http/request-context.js';
import { CalendarDay, JsonScalar, WallTime } from './scalars.js';

interface GraphQLContext {
  ctx?: RequestContext;
}

/** Ends the operation's snapshot when its answer is ready. */
const endsTheSnapshot: ApolloServerPlugin<GraphQLContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ contextValue }) => contextValue.ctx?.close(),
  }),
};

/** Which request an error came up in: Apollo's formatError is not told. */
const requestOf = new WeakMap<object, RequestContext>();

const remembersTheRequest: ApolloServerPlugin<GraphQLContext> = {
  requestDidStart: async () => ({
    didEncounterErrors: async ({ contextValue: { ctx }, errors }) => {
      for (const error of errors) {
        const cause = unwrapResolverError(error);
        if (ctx && typeof cause === 'object' && cause !== null) requestOf.set(cause, ctx);
      }
    },
  }),
};

const armor = new ApolloArmor({
  maxTokens: { enabled: false }, // turns syntax errors into 500s; Apollo's own limit below does the work
  maxDepth: { n: 10, flattenFragments: true },
  maxAliases: { n: 15 },
  maxDirectives: { n: 50 },
  costLimit: { maxCost: 5_000, flattenFragments: true },
}).protect();

/** The GraphQL surface: code first, no introspection, landing page, batching or automatic persisted queries. */
export const graphqlModule = GraphQLModule.forRoot<ApolloDriverConfig>({
  driver: ApolloDriver,
  path: '/graphql',
  autoSchemaFile: true,
  sortSchema: true,
  graphiql: false,
  introspection: process.env.MUTUALITY_INTROSPECTION === '1',
  csrfPrevention: true,
  persistedQueries: false,
  allowBatchedHttpRequests: false,
  hideSchemaDetailsFromClientErrors: true,
  includeStacktraceInErrorResponses: false,
  parseOptions: { maxTokens: 1_000 },
  fieldResolverEnhancers: ['guards'],
  resolvers: { CalendarDay, JSON: JsonScalar, WallTime },
  buildSchemaOptions: { dateScalarMode: 'isoDate' },
  validationRules: armor.validationRules,
  // armor's types are those of Apollo's CommonJS build; the values are the same
  plugins: [
    ...(armor.plugins as never[]),
    ApolloServerPluginCacheControlDisabled(),
    endsTheSnapshot,
    remembersTheRequest,
  ],
  context: (request: FastifyRequest): GraphQLContext => ({ ctx: request.ctx }),
  formatError: (formatted, error) =>
    formatError(formatted, error, (cause) => reportFor(requestOf.get(cause as object), cause)),
});
