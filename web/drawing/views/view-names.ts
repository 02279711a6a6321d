/** How a view is called: in the address, on its tab. Light, so that a page may name views without drawing code. */
export interface ViewName {
  readonly id: string;
  readonly label: string;
}

/** Every way to draw a family, in the order of the tabs. The first is shown unless another is asked for. */
export const viewNames: readonly ViewName[] = [
  { id: 'genogram', label: 'Genogram' },
  { id: 'homes', label: 'Homes' },
  { id: 'ecomap', label: 'Ecomap' },
  { id: 'network', label: 'Network' },
];

export const firstView = 'genogram';

/** Null for anything but the id of a view. */
export function readView(text: string): string | null {
  return viewNames.find(({ id }) => id === text)?.id ?? null;
}

/** "Genogram"; the id itself where the view is not known. */
export function viewLabel(id: string): string {
  return viewNames.find((view) => view.id === id)?.label ?? id;
}
