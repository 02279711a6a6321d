import { isRetryableError, Neo4jError } from 'neo4j-driver';
import { GraphBusy, GraphError, GraphRefused, GraphUnavailable } from './errors.ts';

/** Neo4j's failures as ours, told apart by their status code. */
export function fromNeo4jError(thrown: unknown): GraphError {
  if (thrown instanceof GraphError) return thrown;
  const code = thrown instanceof Neo4jError ? thrown.code : '';
  if (code.startsWith('Neo.ClientError.Security')) {
    return new GraphUnavailable(
      'The database refused the sign-in: check NEO4J_USER and NEO4J_PASSWORD.',
      thrown,
    );
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new GraphUnavailable('The database does not exist: check NEO4J_DATABASE.', thrown);
  }
  if (code === 'ServiceUnavailable' || code === 'SessionExpired') {
    return new GraphUnavailable(
      'The database cannot be reached: check NEO4J_URI and that it is running.',
      thrown,
    );
  }
  if (thrown instanceof Neo4jError && isRetryableError(thrown)) {
    return new GraphBusy('Someone else changed the same thing at the same time.', thrown);
  }
  return new GraphRefused('The database refused a statement.', thrown);
}
