/** What the page may ask of the map, without knowing what draws it. */
export interface MapHandle {
  readonly fit: () => void;
  /** 1.2 comes nearer, 1 / 1.2 goes away. */
  readonly zoomBy: (factor: number) => void;
  /** Brings a person into view where they are not. */
  readonly reveal: (personId: string) => void;
  /** How many people's symbols stand outside what is in view. */
  readonly countOutside: () => number;
  /** Where a person's symbol stands in the window, in pixels, and where their labels end; null where it is not drawn or out of sight. */
  readonly placeOf: (
    personId: string,
  ) => { readonly x: number; readonly y: number; readonly bottom: number } | null;
}
