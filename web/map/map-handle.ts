/** What the page may ask of the map, without knowing what draws it. */
export interface MapHandle {
  readonly fit: () => void;
  /** 1.2 comes nearer, 1 / 1.2 goes away. */
  readonly zoomBy: (factor: number) => void;
  /** Brings a person into view where they are not. */
  readonly reveal: (personId: string) => void;
  /** Goes to a person, near enough to read the name, within a fifth of a second; at once where motion is not wanted. */
  readonly flyTo: (personId: string) => void;
  /** Brings a point of the scene to the middle. */
  readonly centreOn: (x: number, y: number) => void;
  /** How many people's symbols stand outside what is in view. */
  readonly countOutside: () => number;
  /** The part of the scene that is in view, in scene pixels; null before the map is drawn. */
  readonly inView: () => {
    readonly x: number;
    readonly y: number;
    readonly w: number;
    readonly h: number;
  } | null;
  /** Where a person's symbol stands in the window, in pixels, and where their labels end; null where it is not drawn or out of sight. */
  readonly placeOf: (
    personId: string,
  ) => { readonly x: number; readonly y: number; readonly bottom: number } | null;
}
