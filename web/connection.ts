import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';

/** The one way to the server: same origin, same session, nothing kept on disk. */
export function openConnection(address: string): ApolloClient {
  return new ApolloClient({
    link: new HttpLink({ uri: address, credentials: 'same-origin' }),
    cache: new InMemoryCache({ typePolicies: { FamilySummary: { keyFields: ['personId'] } } }),
  });
}
