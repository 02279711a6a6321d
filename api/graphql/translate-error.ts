import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

import { refusalOf } from '../errors.ts';

/** Failures of the request itself, whose words are about what the client sent and nothing else. */
const ofTheRequest = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'TOO_MUCH_ASKED',
]);

/**
 * The one place where failures become what a client sees: a sentence and a stable code. Of an unexpected failure
 * nothing leaves but a reference that the log carries too: no engine's words, no path of a file, no stack.
 */
export function translateError(
  formatted: GraphQLFormattedError,
  error: unknown,
  report: (error: unknown) => string,
): GraphQLFormattedError {
  const place = formatted.path === undefined ? {} : { path: formatted.path };
  const cause = unwrapResolverError(error);
  const refusal = refusalOf(cause);
  if (refusal !== null) {
    if (refusal.code === 'STORE_UNAVAILABLE' || refusal.code === 'NOT_LOGGED') report(refusal);
    return { message: refusal.message, ...place, extensions: { code: refusal.code } };
  }
  const code = formatted.extensions?.refusal ?? formatted.extensions?.code;
  if (cause instanceof GraphQLError && typeof code === 'string' && ofTheRequest.has(code)) {
    const where = formatted.locations === undefined ? {} : { locations: formatted.locations };
    return { message: formatted.message, ...where, ...place, extensions: { code } };
  }
  const reference = report(cause);
  return {
    message: `Something went wrong that was not expected. Whoever runs this system can find it as ${reference}.`,
    ...place,
    extensions: { code: 'UNEXPECTED', reference },
  };
}
