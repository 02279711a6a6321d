import type { Core, EventObject, SingularElementArgument } from 'cytoscape';

export interface PointerEvents {
  readonly onSelect: (personId: string | null, adds: boolean) => void;
  readonly onOpen: (personId: string) => void;
  readonly onPoint: (personId: string | null) => void;
  readonly onMoved: () => void;
  /** Several people folded into one symbol were pressed: the key that folds them. */
  readonly onUnfold: (key: string) => void;
  /** An agency or one of its professionals was pressed. */
  readonly onAgency?: (agencyId: string) => void;
  /** Something that is not a person is pointed at: what it says; null for nothing. */
  readonly onPointThing?: (says: string | null) => void;
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
        const agency = dataUnder(event, cy, 'agencyId');
        if (agency !== null) {
          read().onAgency?.(agency);
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
    [
      'mouseover',
      (event) => {
        read().onPoint(personOf(event));
        read().onPointThing?.(dataUnder(event, cy, 'says'));
      },
    ],
    [
      'mouseout',
      () => {
        read().onPoint(null);
        read().onPointThing?.(null);
      },
    ],
    ['viewport resize', () => read().onMoved()],
  ];
  for (const [names, handler] of handlers) cy.on(names, handler);
  return () => {
    for (const [names, handler] of handlers) cy.off(names, handler);
  };
}

function dataUnder(
  event: EventObject,
  cy: Core,
  name: 'personId' | 'foldKey' | 'agencyId' | 'says',
): string | null {
  const target = event.target as Core | SingularElementArgument;
  if (target === cy || !('id' in target)) return null;
  const held: unknown = target.data(name);
  return typeof held === 'string' ? held : null;
}
