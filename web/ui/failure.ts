import { CombinedGraphQLErrors } from '@apollo/client';

/** What went wrong, in words, and what to do about it. Never the server's own text about its insides. */
export interface Failure {
  readonly kind: 'not-found' | 'too-many' | 'server-gone' | 'refused' | 'unexpected';
  readonly says: string;
  readonly remedy: string;
  /** Given to whoever looks after the server; null where there is none. */
  readonly reference: string | null;
}

const serverGone: Failure = {
  kind: 'server-gone',
  says: 'The explorer is not answering.',
  remedy: 'Ask whoever runs it to start it again; nothing is lost.',
  reference: null,
};

/** Codes whose sentence the server wrote for whoever asked; anything else of its words is never shown. */
const sentenceCodes: Readonly<Record<string, Failure['kind']>> = {
  BAD_REQUEST: 'refused',
  BAD_USER_INPUT: 'refused',
  NOT_PERMITTED: 'refused',
  TOO_MUCH_ASKED: 'too-many',
  STORE_UNAVAILABLE: 'server-gone',
  NOT_LOGGED: 'refused',
};

/** Turns whatever a request failed with into words. */
export function failureOf(error: unknown): Failure {
  if (!CombinedGraphQLErrors.is(error)) return isTooMany(error) ? tooMany : serverGone;
  const first = error.errors[0];
  const { code, reference } = first?.extensions ?? {};
  const kind = typeof code === 'string' ? sentenceCodes[code] : undefined;
  if (first !== undefined && kind !== undefined) {
    return { kind, says: first.message, remedy: 'Change what was asked, or try again.', reference: null };
  }
  return { ...unexpected, reference: typeof reference === 'string' ? reference : null };
}

const tooMany: Failure = {
  kind: 'too-many',
  says: 'Too many requests in a short time.',
  remedy: 'Wait a minute, then try again.',
  reference: null,
};

const unexpected: Failure = {
  kind: 'unexpected',
  says: 'Something went wrong on the server.',
  remedy: 'Try again. If it happens again, tell whoever looks after this service.',
  reference: null,
};

function isTooMany(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'statusCode' in error && error.statusCode === 429;
}
