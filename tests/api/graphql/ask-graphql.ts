import type { ApolloServer } from '@apollo/server';

import type { RequestContext } from '../../../api/graphql/context.ts';
import { createApollo } from '../../../api/graphql/create-apollo.ts';
import type { Services } from '../../../api/services/index.ts';
import { demonstrationWorker } from '../../../api/services/sign-in.ts';

export interface Answered {
  readonly data: Record<string, unknown> | null;
  readonly errors: readonly { readonly message: string; readonly code: string }[];
  /** The whole answer as it would be sent. */
  readonly text: string;
}

/** Asks the GraphQL server without HTTP. */
export function graphqlOn(services: Services, isProduction = false, report = (): string => 'reference') {
  const apollo: ApolloServer<RequestContext> = createApollo({ root: process.cwd(), isProduction, report });
  const contextValue = { services, who: demonstrationWorker };
  return async (query: string, variables: Record<string, unknown> = {}): Promise<Answered> => {
    const { body } = await apollo.executeOperation({ query, variables }, { contextValue });
    if (body.kind !== 'single') throw new Error('An answer in parts was not asked for.');
    const { data, errors = [] } = body.singleResult;
    return {
      data:
        data === undefined || data === null
          ? null
          : (JSON.parse(JSON.stringify(data)) as Record<string, unknown>),
      errors: errors.map(({ message, extensions }) => ({ message, code: String(extensions?.code) })),
      text: JSON.stringify(body.singleResult),
    };
  };
}
