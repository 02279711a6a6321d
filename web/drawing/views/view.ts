import type { FamilyAt } from '../../../api/domain/family-at.ts';
import type { Chip, Scene } from '../scene.ts';

/** What a view may be told beside the family. */
export interface ViewOptions {
  /** Gets the halo; null for nobody. */
  readonly focusId?: string | null;
  /** Children whom the meeting is about: double outline. */
  readonly chosenIds?: ReadonlySet<string>;
  /** By person id. Seen status is worked out by the domain, never by the drawing. */
  readonly chips?: ReadonlyMap<string, Chip>;
}

/** One way to draw a family. */
export interface View {
  readonly id: string;
  readonly label: string;
  readonly draw: (family: FamilyAt, options?: ViewOptions) => Scene;
}
