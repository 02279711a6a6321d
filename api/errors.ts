import {
  CopyRefused,
  GraphBusy,
  GraphUnavailable,
  IdHeldByAnotherSource,
  StoreDamaged,
  StoreHeldElsewhere,
  TooMuchToGather,
} from './graph/errors.ts';

/**
 * What can go wrong, one class a failure, free of GraphQL and HTTP. The messages are sentences for the person who
 * asked; anything that is not one of these is unexpected, and reaches nobody but the log.
 */
export abstract class Refusal extends Error {
  /** Stable: clients tell failures apart by it, never by the words. */
  abstract readonly code: RefusalCode;
}

export const refusalCodes = [
  'BAD_REQUEST',
  'NOT_PERMITTED',
  'TOO_MUCH_ASKED',
  'STORE_UNAVAILABLE',
  'NOT_LOGGED',
  'IMPORT_REFUSED',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** The question itself cannot be answered: a date that does not exist, steps out of range. */
export class BadRequest extends Refusal {
  readonly code = 'BAD_REQUEST';
}

/** The signed-in person may not do this at all, whatever it is about. */
export class NotPermitted extends Refusal {
  readonly code = 'NOT_PERMITTED';
  constructor() {
    super('You are not permitted to do this.');
  }
}

/** More than one answer may hold. */
export class TooMuchAsked extends Refusal {
  readonly code = 'TOO_MUCH_ASKED';
}

/** The store does not answer: not started, gone, or held by another program. */
export class StoreUnavailable extends Refusal {
  readonly code = 'STORE_UNAVAILABLE';
}

/** A file was understood and still cannot be taken in beside what is held. */
export class ImportRefused extends Refusal {
  readonly code = 'IMPORT_REFUSED';
}

/** Nothing is shown that could not be written to the access log first. */
export class NotLogged extends Refusal {
  readonly code = 'NOT_LOGGED';
  constructor(options?: ErrorOptions) {
    super(
      'This cannot be shown, because the access log could not be written. Tell whoever runs this system.',
      options,
    );
  }
}

/**
 * The refusal that a failure amounts to, or null where it is unexpected: the graph's own sentences are for people,
 * but a statement that it refused is a fault of ours and says nothing to whoever asked.
 */
export function refusalOf(error: unknown): Refusal | null {
  if (error instanceof Refusal) return error;
  if (error instanceof TooMuchToGather) return new TooMuchAsked(error.message, { cause: error });
  if (error instanceof IdHeldByAnotherSource || error instanceof CopyRefused)
    return new ImportRefused(error.message, { cause: error });
  const isOfTheStore =
    error instanceof GraphUnavailable ||
    error instanceof StoreHeldElsewhere ||
    error instanceof StoreDamaged ||
    error instanceof GraphBusy;
  return isOfTheStore ? new StoreUnavailable(error.message, { cause: error }) : null;
}
