/**
 * What can go wrong with the graph, in our own words: an engine's message never leaves this folder
 * (it travels as `cause`, for the log only).
 */
export class GraphError extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = new.target.name;
  }
}

/** The database cannot be reached or refuses the sign-in. */
export class GraphUnavailable extends GraphError {}

/** Another process has the embedded store open: it belongs to one process at a time, even for reading. */
export class StoreHeldElsewhere extends GraphError {
  constructor(cause?: unknown) {
    super(
      'The family store is in use by another process. Stop it, or send the request through the running server.',
      cause,
    );
  }
}

/** The embedded store's files are damaged and it will not open. */
export class StoreDamaged extends GraphError {
  constructor(cause?: unknown) {
    super('The family store on disk is damaged and was not opened. Restore it from its last backup.', cause);
  }
}

/** Two writers met on the same thing: nothing was written, and trying again may succeed. */
export class GraphBusy extends GraphError {}

/** The engine refused a statement, or gave rows of a shape that nobody expected: a fault of ours. */
export class GraphRefused extends GraphError {}

/** A write named something that the graph does not hold; the whole load was given up. */
export class MissingEndpoint extends GraphError {}

/** The answer is larger than a family can be; cutting it short in silence would hide people. */
export class TooMuchToGather extends GraphError {}

/** A file that calls itself a copy of what is held cannot take its place; the message says why. */
export class CopyRefused extends GraphError {}

/** Two sources use one id for what may be two different people or things: never merged in silence. */
export class IdHeldByAnotherSource extends GraphError {
  readonly what: string;
  readonly id: string;
  readonly heldBy: string;
  readonly source: string;

  constructor(clash: { what: string; id: string; heldBy: string; source: string }) {
    super(
      `The id “${clash.id}” (${clash.what}) is already held from the source “${clash.heldBy}” and cannot also ` +
        `come from “${clash.source}”. Give it another id there, or load the file as “${clash.heldBy}”.`,
    );
    this.what = clash.what;
    this.id = clash.id;
    this.heldBy = clash.heldBy;
    this.source = clash.source;
  }
}
