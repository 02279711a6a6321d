import type { Core, EventObject, SingularElementArgument } from 'cytoscape';

export interface PointerEvents {
  readonly onSelect: (personId: string | null, adds: boolean) => void;
  readonly onOpen: (personId: string) => void;
  readonly onPoint: (personId: string | null) => void;
  readonly onMoved: () => void;
  /** Several people folded into one symbol were pressed: the key that folds them. */
  readonly onUnfold: (key: string) => void;
}

/** Listens on one instance, once; the returned function stops listening. */
export function bindPointer(cy: Core, read: () => PointerEvents): () => void {
  const personOf = (event: EventObject) => dataUnder(event, cy, 'personId');
  const handlers: readonly (readonly [string, (event: EventObject) => void])[] = [
    [
      'tap',
      (event) => {
        const fold = dataUnder(event, cy, 'foldKey');
        if (fold !== null) {
          read().onUnfold(fold);
          return;
        }
        const pressed = event.originalEvent as MouseEvent | undefined;
        const adds = pressed !== undefined && (pressed.ctrlKey || pressed.metaKey || pressed.shiftKey);
        read().onSelect(personOf(event), adds);
      },
    ],
    [
      'dbltap',
      (event) => {
        const id = personOf(event);
        if (id !== null) read().onOpen(id);
      },
    ],
    ['mouseover', (event) => read().onPoint(personOf(event))],
    ['mouseout', () => read().onPoint(null)],
    ['viewport resize', () => read().onMoved()],
  ];
  for (const [names, handler] of handlers) cy.on(names, handler);
  return () => {
    for (const [names, handler] of handlers) cy.off(names, handler);
  };
}

function dataUnder(event: EventObject, cy: Core, name: 'personId' | 'foldKey'): string | null {
  const target = event.target as Core | SingularElementArgument;
  if (target === cy || !('id' in target)) return null;
  const held: unknown = target.data(name);
  return typeof held === 'string' ? held : null;
}
