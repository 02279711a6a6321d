import neo4j from 'neo4j-driver';
import { fromEmbeddedError } from '../../../api/graph/embedded-errors.ts';
import {
  GraphBusy,
  GraphRefused,
  GraphUnavailable,
  StoreDamaged,
  StoreHeldElsewhere,
} from '../../../api/graph/errors.ts';
import { fromNeo4jError } from '../../../api/graph/neo4j-errors.ts';

describe('an engine’s failure', () => {
  it.each([
    ['GRAFEO-X001: file x.db cannot be locked for reading', StoreHeldElsewhere],
    ['GRAFEO-X009: no such folder', GraphUnavailable],
    ['GRAFEO-S002: damage in the log', StoreDamaged],
    ['GRAFEO-T001: write conflict', GraphBusy],
    ['Query error: GRAFEO-Q001: syntax error', GraphRefused],
    ['something else', GraphRefused],
  ])('of the embedded store, "%s", is told in our own words', (message, kind) => {
    // Under jest the engine's errors are no instances of Error: a bare object stands for one.
    const told = fromEmbeddedError({ message });
    expect(told).toBeInstanceOf(kind);
    expect(told.message).not.toContain('GRAFEO');
    expect(told.cause).toEqual({ message });
  });

  it.each([
    ['ServiceUnavailable', GraphUnavailable, /NEO4J_URI/],
    ['Neo.ClientError.Security.Unauthorized', GraphUnavailable, /NEO4J_PASSWORD/],
    ['Neo.ClientError.Database.DatabaseNotFound', GraphUnavailable, /NEO4J_DATABASE/],
    ['Neo.TransientError.Transaction.DeadlockDetected', GraphBusy, /same time/],
    ['Neo.ClientError.Statement.SyntaxError', GraphRefused, /refused/],
  ])('of Neo4j, %s, is told in our own words', (code, kind, says) => {
    const told = fromNeo4jError(new neo4j.Neo4jError('in its words', code, '50N42', 'in its words'));
    expect(told).toBeInstanceOf(kind);
    expect(told.message).toMatch(says);
    expect(told.message).not.toContain('in its words');
  });

  it('that is already told in our own words stays as it is', () => {
    const ours = new GraphBusy('Told.');
    expect(fromEmbeddedError(ours)).toBe(ours);
    expect(fromNeo4jError(ours)).toBe(ours);
  });
});
