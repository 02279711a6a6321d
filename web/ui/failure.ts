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
  says: 'The server is not answering.',
  remedy: 'Check that it is still running (npm start), then try again. Nothing you have seen has been lost.',
  reference: null,
};

const byCode: Readonly<Record<string, Omit<Failure, 'reference'>>> = {
  NOT_FOUND: {
    kind: 'not-found',
    says: 'No family can be shown for this address.',
    remedy: 'There is no such person here, or not one that you may see. Search again by name.',
  },
  RATE_LIMITED: {
    kind: 'too-many',
    says: 'Too many requests in a short time.',
    remedy: 'Wait a minute, then try again.',
  },
  BAD_USER_INPUT: {
    kind: 'refused',
    says: 'That could not be read.',
    remedy: 'Check the date or the words typed, then try again.',
  },
};

/** Turns whatever a request failed with into words. */
export function failureOf(error: unknown): Failure {
  if (!CombinedGraphQLErrors.is(error))
    return isTooMany(error) ? withReference('RATE_LIMITED', null) : serverGone;
  const { code, reference } = error.errors[0]?.extensions ?? {};
  return withReference(
    typeof code === 'string' ? code : '',
    typeof reference === 'string' ? reference : null,
  );
}

function withReference(code: string, reference: string | null): Failure {
  const known = byCode[code];
  if (known !== undefined) return { ...known, reference };
  return {
    kind: 'unexpected',
    says: 'Something went wrong on the server.',
    remedy: 'Try again. If it happens again, tell whoever looks after this service.',
    reference,
  };
}

function isTooMany(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'statusCode' in error && error.statusCode === 429;
}
