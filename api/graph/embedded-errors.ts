import {
  GraphBusy,
  GraphError,
  GraphRefused,
  GraphUnavailable,
  StoreDamaged,
  StoreHeldElsewhere,
} from './errors.ts';

/**
 * The embedded engine's failures as ours, told apart by the code in their message (GRAFEO-X001 …): under jest
 * they are no instances of Error and carry no status.
 */
export function fromEmbeddedError(thrown: unknown): GraphError {
  if (thrown instanceof GraphError) return thrown;
  const message = messageOf(thrown);
  const code = /GRAFEO-([A-Z]\d{3})/.exec(message)?.[1] ?? '';
  if (/cannot be locked|already (open|locked)|lock held/i.test(message))
    return new StoreHeldElsewhere(thrown);
  if (code.startsWith('T'))
    return new GraphBusy('Someone else changed the same thing at the same time.', thrown);
  if (code.startsWith('S')) return new StoreDamaged(thrown);
  if (code.startsWith('X')) return new GraphUnavailable('The family store could not be opened.', thrown);
  return new GraphRefused('The family store refused a statement.', thrown);
}

function messageOf(thrown: unknown): string {
  if (typeof thrown === 'object' && thrown !== null && 'message' in thrown) return String(thrown.message);
  return String(thrown);
}
