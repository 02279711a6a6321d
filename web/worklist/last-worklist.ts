/** Where the worklist was left in this window. Kept in memory only. */
interface LastWorklist {
  readonly path: string;
  /** The part of a name that was typed, which the path does not hold. */
  readonly text: string;
}

let last: LastWorklist = { path: '/worklist', text: '' };

/** Remembers the list as it stands, its open row among it, so that the way back leads to the same. */
export function rememberWorklist(left: LastWorklist): void {
  last = left;
}

export function lastWorklist(): LastWorklist {
  return last;
}
