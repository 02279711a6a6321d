import type { Core, EventObject, SingularElementArgument } from 'cytoscape';

export interface PointerEvents {
  readonly onSelect: (personId: string | null, adds: boolean) => void;
  readonly onOpen: (personId: string) => void;
  readonly onPoint: (personId: string | null) => void;
  readonly onMoved: () => void;
}

/** Listens on one instance, once; the returned function stops listening. */
export function bindPointer(cy: Core, read: () => PointerEvents): () => void {
  const personOf = ({ target }: EventObject) => personUnder(target as Core | SingularElementArgument, cy);
  const handlers: readonly (readonly [string, (event: EventObject) => void])[] = [
    [
      'tap',
      (event) => {
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

function personUnder(target: Core | SingularElementArgument, cy: Core): string | null {
  if (target === cy || !('id' in target)) return null;
  const personId: unknown = target.data('personId');
  return typeof personId === 'string' ? personId : null;
}
