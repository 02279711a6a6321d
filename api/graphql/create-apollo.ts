import { readFileSync } from 'node:fs';
import path from 'node:path';

import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { makeExecutableSchema } from '@graphql-tools/schema';

import type { RequestContext } from './context.ts';
import { aliasLimit, costLimit, depthLimit, limits } from './limits.ts';
import { resolvers } from './resolvers/index.ts';
import { translateError } from './translate-error.ts';

export interface ApolloOptions {
  /** The project's folder, where the schema stands. */
  readonly root: string;
  readonly isProduction: boolean;
  /** Notes an unexpected error and gives the reference to find it by. */
  readonly report: (error: unknown) => string;
}

/** The GraphQL server, apart from HTTP: tests ask it directly. */
export function createApollo({ root, isProduction, report }: ApolloOptions): ApolloServer<RequestContext> {
  const typeDefs = ['family.graphql', 'matrix.graphql', 'worklist.graphql', 'standing.graphql'].map((name) =>
    readFileSync(path.join(root, 'api/graphql/schema', name), 'utf8'),
  );
  const schema = makeExecutableSchema({ typeDefs, resolvers });
  return new ApolloServer<RequestContext>({
    schema,
    introspection: !isProduction,
    hideSchemaDetailsFromClientErrors: isProduction,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    persistedQueries: false,
    // Ours: the server is stopped with its store and log, in the right order.
    stopOnTerminationSignals: false,
    parseOptions: { maxLexicalTokens: limits.tokens },
    validationRules: [depthLimit, aliasLimit],
    plugins: [costLimit(schema), ApolloServerPluginLandingPageDisabled()],
    formatError: (formatted, error) => translateError(formatted, error, report),
  });
}
